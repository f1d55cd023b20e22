import type { Page } from '@playwright/test';
import { card, openSample } from './app.ts';
import { between, feelTremble, handsOn, type Place } from './fingers.ts';
import { expect, test } from './test.ts';

const SIGNS = 'I look up the signs';

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

test('a finger carries a card into the tray, and from there to another stage', async ({ page }) => {
  await feelTremble(page);
  await openSample(page);
  await page.getByRole('button', { name: /^Tray/ }).click();
  const tray = page.getByRole('complementary', { name: 'Tray' });
  await expect(tray.getByRole('textbox')).toBeVisible();
  const hands = await handsOn(page);
  const carry = async (from: Place, to: Place) => {
    for (let step = 1; step <= 10; step += 1) await hands.move(between(from, to, step / 10));
  };
  const start = await middleOf(page, SIGNS);
  await hands.rest(start);
  await carry(start, { x: 100, y: 400 });
  await expect(page.getByText('Into the tray')).toBeVisible();
  await hands.up();
  const item = tray.getByRole('option', { name: SIGNS });
  await expect(item).toBeVisible();
  const box = await item.boundingBox();
  const from = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  const to = await middleOf(page, 'A test at the market');
  // Out of the list a card comes by a movement to the side.
  await hands.down(from);
  await carry(from, to);
  await expect(page.getByText(/^First-time wearer: Awareness/)).toBeVisible();
  await hands.up();
  await expect(card(page, SIGNS)).toContainText('Awareness');
});

async function middleOf(page: Page, line: string): Promise<Place> {
  const box = await page.locator('.react-flow__node', { hasText: line }).boundingBox();
  if (!box) throw new Error(`${line} is not on the board.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
