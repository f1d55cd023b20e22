import { openSample, preferBoard } from './app.ts';
import { between, feelTremble, handsOn } from './fingers.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
  await feelTremble(page);
  await preferBoard(page);
});

test('on the board of actions a swipe scrolls, and a finger that rests carries a card to a status out of sight', async ({
  page,
}) => {
  await openSample(page);
  await page.keyboard.press('Shift+I');
  await page.getByRole('button', { name: 'Add action' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Action', exact: true });
  await expect(dialog.getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
  await page.keyboard.type('Say the price a month');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('radio', { name: 'Board' }).check();

  const board = page.getByRole('region', { name: 'Board' });
  const card = board.getByRole('listitem').filter({ hasText: 'Say the price a month' });
  const title = card.getByRole('button');
  await card.scrollIntoViewIfNeeded();
  const hands = await handsOn(page);
  const scrolled = () => board.evaluate(({ scrollLeft }) => scrollLeft);
  const middle = async () => {
    const box = await card.boundingBox();
    if (!box) throw new Error('The card is not on the board.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  const start = await middle();
  await hands.swipe(start, { x: start.x - 60, y: start.y });
  await expect.poll(scrolled).toBeGreaterThan(20);
  await expect(page.getByRole('region', { name: 'Idea' }).getByRole('listitem')).toHaveCount(1);

  // At the edge the board scrolls on, as far as there are columns and no farther.
  const from = await middle();
  const edge = { x: 380, y: from.y };
  await hands.rest(from);
  await expect(card).toHaveAttribute('data-held', '');
  for (let step = 1; step <= 4; step += 1) await hands.move(between(from, edge, step / 4));
  await expect.poll(scrolled).toBeGreaterThan(480);
  const dropped = page.getByRole('region', { name: 'Dropped' });
  await expect(dropped).toBeInViewport({ ratio: 0.9 });
  await hands.up();
  await expect(dropped.getByRole('listitem')).toHaveCount(1);
  await expect(title).toBeFocused();
  await expect(dialog).toHaveCount(0);

  await title.tap();
  await expect(dialog.getByRole('textbox', { name: 'What is to be done' })).toHaveValue(
    'Say the price a month',
  );
});
