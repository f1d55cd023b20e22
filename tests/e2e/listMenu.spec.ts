import { feelTremble, handsOn } from './fingers.ts';
import { middleOf, openList, row } from './listSteps.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

test.beforeEach(({ page }) => feelTremble(page));

test('a finger that rests on a row opens its menu, and what is chosen there is done', async ({ page }) => {
  await openList(page);
  const hands = await handsOn(page);
  await hands.longPress(await middleOf(row(page, 'I hear the price')));
  await expect(page.getByRole('menu', { name: 'I hear the price' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Duplicate' }).tap();
  await expect(row(page, 'I hear the price')).toHaveCount(2);
});

test('the right button opens it too, for all that is selected when the row is among them', async ({
  page,
}) => {
  await openList(page);
  await row(page, 'I hear the price').click();
  await row(page, 'I look up the signs').click({ modifiers: ['Shift'] });
  await row(page, 'I hear the price').click({ button: 'right' });
  await expect(page.getByRole('menu', { name: '2 touchpoints' })).toBeVisible();
  await page.keyboard.press('Escape');
  await row(page, 'I miss the joke').click({ button: 'right' });
  await expect(page.getByRole('menu', { name: 'I miss the joke' })).toBeVisible();
});

test('a key opens it, and when it goes the keyboard is back on the row', async ({ page }) => {
  await openList(page);
  await row(page, 'I hear the price').focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row(page, 'I hear the price')).toBeFocused();
});
