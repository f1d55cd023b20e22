import { card, grid, openSample, openStart } from './app.ts';
import { expect, test } from './test.ts';

test('arrows find the map when the keyboard is nowhere, and letters mean the same in the bar over it', async ({
  page,
}) => {
  await openSample(page);
  await expect(page.getByRole('toolbar').first()).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect(grid(page).locator(':focus')).toBeVisible();
  await page.getByRole('radio', { name: 'Compact' }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('a tray that was left open takes no keys from a map that is opened', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('y');
  const tray = page.getByRole('complementary', { name: 'Tray' });
  await expect(tray.getByRole('textbox')).toBeFocused();
  await page.reload();
  await expect(tray.getByRole('textbox')).toBeVisible();
  await expect(tray.getByRole('textbox')).not.toBeFocused();
  await tray.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('y');
  await expect(tray.getByRole('textbox')).toBeFocused();
});

test('no screen is larger than its window, and the views stand still while something is saved', async ({
  page,
}) => {
  await openStart(page);
  await page.getByText('Sample map').click();
  await expect(grid(page)).toBeVisible();
  const overflow = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return [scrollWidth - clientWidth, scrollHeight - clientHeight];
    });
  // The sample itself is saved by now.
  await expect(page.getByRole('banner')).toContainText('Saved');
  await page.getByRole('banner').evaluate((bar) => {
    const views = bar.querySelector('[role=radiogroup]');
    const seen = { words: new Set<string>(), places: new Set<number>() };
    const look = () => {
      seen.words.add(/Sav\w+/.exec(bar.textContent)?.[0] ?? '');
      seen.places.add(views?.getBoundingClientRect().x ?? Number.NaN);
    };
    look();
    new MutationObserver(look).observe(bar, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { seen });
  });
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('1');
  const seen = () =>
    page.evaluate(() => {
      const { words, places } = (window as unknown as { seen: Record<string, Set<unknown>> }).seen;
      return { words: [...(words ?? [])], places: places?.size };
    });
  await expect.poll(seen).toEqual({ words: ['Saved', 'Saving'], places: 1 });
  expect(await overflow()).toEqual([0, 0]);
  await page.keyboard.press('Shift+K');
  await expect(page.getByRole('heading', { name: 'Critical moments' })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow()).toEqual([0, 0]);
});
