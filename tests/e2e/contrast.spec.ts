import type { Page } from '@playwright/test';
import { card, openSample } from './app.ts';
import { expect, test } from './test.ts';

const systemColor =
  /^(CanvasText|Canvas|Highlight|GrayText|none|currentColor|color-mix\(in srgb, CanvasText \d+%, Canvas\))$/;

test.describe('with colours that the machine sets', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the board is drawn in them alone, and what is selected stands out', async ({ page }) => {
    await openSample(page);
    await card(page, 'I look up the signs').focus();
    await page.keyboard.press('Space');
    const found = await paints(page);
    expect([...found].filter((paint) => !systemColor.test(paint))).toEqual([]);
    expect(found).toContain('Highlight');
    await page.keyboard.press('l');
    await expect(page.getByRole('radio', { name: 'Compact' })).toBeChecked();
    await expect
      .poll(async () => [...(await paints(page))].filter((paint) => !systemColor.test(paint)))
      .toEqual([]);
  });

  test('a switched button and a chosen one are told by the colour of what is selected', async ({ page }) => {
    await openSample(page);
    await card(page, 'I look up the signs').focus();
    await page.keyboard.press('i');
    const highlight = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'Highlight';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    await expect(page.getByRole('button', { name: 'Details', exact: true })).toHaveCSS(
      'background-color',
      highlight,
    );
    const chosen = page.locator('label', { has: page.getByRole('radio', { name: 'Timeline' }) });
    await expect(chosen).toHaveCSS('outline-color', highlight);
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: 'Rename' })).toHaveCSS('outline-style', 'solid');
  });

  test('the colours come and go with the wish of the person', async ({ page }) => {
    await openSample(page);
    await expect.poll(async () => (await paints(page)).has('CanvasText')).toBe(true);
    await page.emulateMedia({ forcedColors: 'none' });
    await expect.poll(async () => (await paints(page)).has('CanvasText')).toBe(false);
  });
});

test.describe('with more contrast', () => {
  test.use({ contextOptions: { contrast: 'more', reducedMotion: 'reduce' } });

  test('edges and labels are stronger, on the board and around it', async ({ page }) => {
    await openSample(page);
    const line = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--line').trim());
    expect(await line()).toContain('#8c8e93');
    expect(await paints(page)).toContain('#676a71');
    await page.emulateMedia({ contrast: 'no-preference' });
    await expect.poll(line).toContain('#e5e5e0');
    await expect.poll(async () => (await paints(page)).has('#e5e5e0')).toBe(true);
  });
});

test('with less motion nothing moves: neither the view nor cards, menus or notices', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = ({ target }: Event) => {
      const moving = (target as Element).getAnimations().filter((animation) => {
        const property = animation instanceof CSSTransition ? animation.transitionProperty : 'animation';
        return !/color|opacity|shadow|fill|stroke/.test(property);
      });
      for (const animation of moving) seen.push(String((animation as CSSTransition).transitionProperty));
    };
    document.addEventListener('transitionrun', note, true);
    document.addEventListener('animationstart', note, true);
  });
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('l');
  await page.keyboard.press('Shift+Digit1');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Touchpoint removed')).toBeVisible();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

/** Every colour in which the board is drawn. */
async function paints(page: Page): Promise<Set<string>> {
  const list = await page
    .locator('.react-flow')
    .evaluate((board) =>
      [...board.querySelectorAll('svg *')].flatMap((shape) =>
        ['fill', 'stroke'].flatMap((name) => shape.getAttribute(name) ?? []),
      ),
    );
  return new Set(list);
}
