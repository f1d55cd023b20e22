import { expect, type Page } from '@playwright/test';
import { card } from './app.ts';
import { feelTremble, handsOn, type Place } from './fingers.ts';
import { details, middleOf, note, openScribbled, rowsOf, sheet, touchpoint } from './scribbled.ts';
import { test } from './test.ts';

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

test.beforeEach(({ page }) => feelTremble(page));

async function placeOf(page: Page, id: string): Promise<Place> {
  const box = await sheet(page, id).boundingBox();
  if (!box) throw new Error('The note is not on the board.');
  return { x: box.x + 30, y: box.y + 15 };
}

test('a finger that rests on a note lifts it and carries it into another cell, a swipe moves the view', async ({
  page,
}) => {
  await openScribbled(page, note);
  const hands = await handsOn(page);
  const from = await placeOf(page, 'lost');
  await hands.rest(from);
  for (let step = 1; step <= 8; step += 1) await hands.move({ x: from.x + step * 30, y: from.y });
  await hands.up();
  await expect.poll(() => rowsOf(page, 'note')).toMatchObject([{ stageId: 'swim' }]);
  const there = await placeOf(page, 'lost');
  await hands.swipe(there, { x: there.x, y: there.y - 60 });
  expect(await rowsOf(page, 'note')).toMatchObject([{ stageId: 'swim' }]);
});

test('a tap shows the handle of a card, from where a swipe draws a link', async ({ page }) => {
  await openScribbled(page);
  const hands = await handsOn(page);
  const from = await middleOf(page, 'friend');
  await hands.down(from);
  await hands.up();
  await expect(card(page, 'A friend tells me')).toHaveAttribute('aria-selected', 'true');
  const handle = { x: from.right, y: (await middleOf(page, 'friend')).y };
  await hands.swipe(handle, await middleOf(page, 'badge'));
  await expect(card(page, 'A friend tells me')).toContainText('Leads to “I get a badge”');
});

test('with the tools a tap lays a note, and two taps link', async ({ page }) => {
  await openScribbled(page);
  const hands = await handsOn(page);
  await page.getByRole('button', { name: 'Note', exact: true }).tap();
  const { x, y } = await middleOf(page, 'form');
  await hands.down({ x, y: y + 110 });
  await hands.up();
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Text of the note' })).toBeFocused();
  await page.keyboard.type('By finger');
  await page.keyboard.press('Escape');
  expect(await rowsOf(page, 'note')).toMatchObject([{ text: 'By finger', stageId: 'join' }]);
  await page.getByRole('button', { name: 'Link touchpoints' }).tap();
  for (const id of ['poster', 'form']) {
    await hands.down(await middleOf(page, id));
    await hands.up();
  }
  await expect(card(page, 'Poster at school')).toContainText('Leads to “I fill in the form”');
});

test('a long press on a note opens its menu', async ({ page }) => {
  await openScribbled(page, note);
  const hands = await handsOn(page);
  await hands.longPress(await placeOf(page, 'lost'));
  await page.getByRole('menuitem', { name: 'Turn note into a touchpoint' }).tap();
  await expect(card(page, 'Half of the forms get lost')).toHaveCount(1);
});

test('a finger pulls a touchpoint out of the tray sideways', async ({ page }) => {
  await openScribbled(page, touchpoint('towel', 'I forget my towel', null, null, 'a0'));
  await page.getByRole('button', { name: /^Tray/ }).tap();
  const item = page.getByRole('option', { name: /^I forget/ });
  const box = await item.boundingBox();
  if (!box) throw new Error('It is not in the tray.');
  const hands = await handsOn(page);
  const to = await middleOf(page, 'form');
  await hands.swipe({ x: box.x + 60, y: box.y + 20 }, { x: to.x + 50, y: to.y });
  await expect(card(page, 'I forget my towel')).toContainText('Join, 2 of 2');
  await expect(details(page)).toHaveCount(0);
});
