import type { Page } from '@playwright/test';
import { grid, openSample, openStart, pickFile, preferBoard } from './app.ts';
import { expect, test } from './test.ts';

/** The texts of segment headers that can be seen, in pairs that cover one another. */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const head of document.querySelectorAll<HTMLElement>('[class*="_segment_"][role=presentation]')) {
      const clip = head.getBoundingClientRect();
      const words: { text: string; box: DOMRect }[] = [];
      const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        const seenAt = node.parentElement?.closest('[class*="_who_"]')?.getBoundingClientRect() ?? clip;
        const isSeen = box.width > 0 && box.left < seenAt.right && box.bottom <= clip.bottom + 1;
        if (isSeen && !node.parentElement?.closest('svg, button'))
          words.push({ text: String(node.nodeValue), box });
      }
      for (const [at, one] of words.entries()) {
        for (const other of words.slice(at + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 1 && down > 2) found.push(`${one.text} / ${other.text}`);
        }
      }
    }
    return found;
  });
}

for (const width of [390, 1280]) {
  test(`name, share, need and figures of a segment never cover one another in a window ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await preferBoard(page);
    await openSample(page);
    await expect(page.locator('[class*="_segment_"][role=presentation] [class*="_who_"]')).toHaveCount(3);
    await grid(page).locator('[tabindex="0"]').focus();
    for (const layout of ['timeline', 'compact']) {
      for (let step = 0; step < 7; step += 1) {
        expect(await collisions(page), `${layout} after ${step} steps out`).toEqual([]);
        await page.keyboard.press('-');
      }
      await page.keyboard.press('Shift+Digit0');
      await page.keyboard.press('l');
    }
  });
}

test('from where a line has no room, a segment is told by its colour alone and no name is cut', async ({
  page,
}) => {
  const rows = [
    { kind: 'journey', id: 'journey', title: 'Many', layout: 'timeline' },
    { kind: 'stage', id: 'stage', name: 'Buy', order: 'a0' },
    ...Array.from({ length: 40 }, (_, at) => [
      { kind: 'segment', id: `s${at}`, name: `Guests ${at}`, order: `a${at + 10}` },
      {
        kind: 'touchpoint',
        id: `t${at}`,
        state: 'asIs',
        title: 'Pay',
        segmentId: `s${at}`,
        stageId: 'stage',
        order: 'a0',
      },
    ]).flat(),
  ];
  const text = JSON.stringify({ format: 'throughline', schema: 1, rows });
  await openStart(page);
  const file = { name: 'many.journey.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await pickFile(page, file)).getByRole('button', { name: 'Create map' }).click();
  await grid(page).locator('[tabindex="0"]').focus();
  const names = page.locator('[class*="_segments_"] [class*="_name_"]');
  await expect(names.first()).toBeVisible();
  await page.keyboard.press('Shift+Digit1');
  await expect(names).toHaveCount(40);
  await expect(names.first()).toBeHidden();
  const avatar = page.locator('[class*="_segments_"] svg[class*="_avatar_"]').first();
  await expect(avatar).toBeVisible();
  await expect(avatar).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
