import type { Page } from '@playwright/test';
import { card, grid, saved } from './app.ts';
import { expectAccessible } from './axe.ts';
import { details, middleOf, openScribbled, rowsOf } from './scribbled.ts';
import { expect, test } from './test.ts';

const loop = {
  kind: 'link',
  id: 'loop',
  fromId: 'badge',
  toId: 'friend',
  relation: 'loop',
  label: 'next year',
};

/** Takes hold of the handle of a card and carries its link to another place. */
async function pullLink(page: Page, from: string, to: { x: number; y: number }): Promise<void> {
  const start = await middleOf(page, from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.move(start.right, start.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 30, to.y, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
}

function radio(page: Page, name: string) {
  return page.getByRole('group', { name: 'Relation' }).getByRole('radio', { name });
}

test('a link is drawn from the handle of a card to another card, and undo takes it back', async ({
  page,
}) => {
  await openScribbled(page);
  await pullLink(page, 'poster', await middleOf(page, 'form'));
  await page.mouse.up();
  await expect(details(page)).toContainText('Poster at school');
  await expect(details(page)).toContainText('I fill in the form');
  await expect(radio(page, 'Next')).toBeChecked();
  await expect(page.locator('[data-link]')).toHaveCount(1);
  expect(await rowsOf(page, 'link')).toMatchObject([{ fromId: 'poster', toId: 'form', relation: 'next' }]);
  await expect(card(page, 'Poster at school')).toContainText('Leads to “I fill in the form”');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('[data-link]')).toHaveCount(0);
  await expect(details(page)).toHaveCount(0);
});

test('backwards it is a loop, to another segment a recommendation', async ({ page }) => {
  await openScribbled(page);
  await pullLink(page, 'badge', await middleOf(page, 'form'));
  await page.mouse.up();
  await expect(radio(page, 'Loop back')).toBeChecked();
  await pullLink(page, 'badge', await middleOf(page, 'bill'));
  await page.mouse.up();
  await expect(radio(page, 'Recommends')).toBeChecked();
});

test('Escape, the ground and the card itself take a link back and leave no trace', async ({ page }) => {
  await openScribbled(page);
  const before = (await rowsOf(page, 'touchpoint')).length;
  const [start, end] = [await middleOf(page, 'poster'), await middleOf(page, 'form')];
  await pullLink(page, 'poster', end);
  await expect(page.locator('[data-drag=link]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await pullLink(page, 'poster', { x: end.x, y: end.y + 110 });
  await page.mouse.up();
  await pullLink(page, 'poster', start);
  await page.mouse.up();
  expect(await rowsOf(page, 'link')).toEqual([]);
  expect(await rowsOf(page, 'touchpoint')).toHaveLength(before);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('nothing moves while a link is drawn, and the cards make room for it afterwards', async ({ page }) => {
  await openScribbled(page);
  const before = await middleOf(page, 'form');
  await pullLink(page, 'poster', before);
  expect(await middleOf(page, 'form')).toEqual(before);
  await page.mouse.up();
  await expect.poll(async () => (await middleOf(page, 'form')).y).toBe(before.y + 14);
});

test('a click on its line selects a link, Delete removes it, and the notice brings it back', async ({
  page,
}) => {
  await openScribbled(page, loop);
  const [from, to] = [await middleOf(page, 'badge'), await middleOf(page, 'friend')];
  await page.mouse.click((from.x + to.x) / 2 + 60, from.y - 42 - 14);
  await expect(page.locator('[data-link=loop][data-chosen]')).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-link]')).toHaveCount(0);
  await expect(card(page, 'I get a badge')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.locator('[data-link]')).toHaveCount(1);
});

test('relation, words and direction of a link are changed in its panel, each as one step', async ({
  page,
}) => {
  await openScribbled(page, loop);
  await card(page, 'I get a badge').focus();
  await page.keyboard.press('Space');
  await details(page)
    .getByRole('button', { name: 'Goes back to “A friend tells me”: next year', exact: true })
    .click();
  await radio(page, 'Recommends').check();
  await details(page).getByRole('textbox', { name: 'Label' }).fill('at school');
  await details(page).getByRole('button', { name: 'Turn around' }).click();
  expect(await rowsOf(page, 'link')).toMatchObject([
    { fromId: 'friend', toId: 'badge', relation: 'recommends', label: 'at school' },
  ]);
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: /^Undo/ }).first().click();
  expect(await rowsOf(page, 'link')).toMatchObject([
    { fromId: 'badge', relation: 'loop', label: 'next year' },
  ]);
});

test('a link is made, changed and removed with the keyboard alone', async ({ page }) => {
  await openScribbled(page);
  await card(page, 'Poster at school').focus();
  await page.keyboard.press('k');
  const dialog = page.getByRole('dialog', { name: 'Link “Poster at school” to…' });
  await expect(dialog.getByRole('combobox', { name: 'Search touchpoints' })).toBeFocused();
  await page.keyboard.type('xyz');
  await expect(dialog).toContainText('No touchpoint has these words. Try fewer of them.');
  for (const _ of 'xyz') await page.keyboard.press('Backspace');
  await page.keyboard.type('badge');
  await expect(dialog.getByRole('option', { name: /I get a badge/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 'Alternative')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('with grandma');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(card(page, 'Poster at school')).toContainText('Or instead “I get a badge”: with grandma');
  await expect(page.locator('[data-link][data-chosen]')).toHaveCount(1);
  await expect(card(page, 'Poster at school')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Poster at school')).not.toContainText('Or instead');
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Poster at school')).toContainText('Or instead');
});

test('a link goes with its card, and both come back', async ({ page }) => {
  await openScribbled(page, loop);
  await card(page, 'A friend tells me').focus();
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-link]')).toHaveCount(0);
  await expect(card(page, 'I get a badge')).not.toContainText('Goes back');
  await page.keyboard.press('Control+z');
  await expect(card(page, 'I get a badge')).toContainText('Goes back to “A friend tells me”');
  await expect(page.locator('[data-link]')).toHaveCount(1);
});

test('the tool links what is clicked one after the other, and by keyboard what Enter picks', async ({
  page,
}) => {
  await openScribbled(page);
  await page.getByRole('button', { name: 'Link touchpoints' }).click();
  await expect(page.getByText('Click the touchpoint where the link begins')).toBeVisible();
  const [from, to] = [await middleOf(page, 'friend'), await middleOf(page, 'badge')];
  await page.mouse.click(from.x, from.y);
  await expect(page.getByRole('main').getByText('Now the touchpoint where it leads, or Esc')).toBeVisible();
  await page.mouse.click(to.x, to.y);
  await expect(page.locator('[data-link]')).toHaveCount(1);
  await card(page, 'Poster at school').focus();
  await page.getByRole('button', { name: 'Link touchpoints' }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Poster at school')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Poster at school')).toContainText('Leads to “I get a badge”');
  await page.getByRole('button', { name: 'Link touchpoints' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Click the touchpoint where the link begins')).toHaveCount(0);
});

test('next to the next card is kept but not drawn, and says so', async ({ page }) => {
  await openScribbled(page);
  await pullLink(page, 'cold', await middleOf(page, 'badge'));
  await page.mouse.up();
  await expect(details(page)).toContainText('The two stand side by side, so this link is not drawn.');
  await expect(page.locator('[data-link]')).toHaveCount(0);
  expect(await rowsOf(page, 'link')).toHaveLength(1);
  await radio(page, 'Alternative').check();
  await expect(page.locator('[data-link]')).toHaveCount(1);
});

test('a touchpoint that was removed elsewhere is no target any more', async ({ page, context }) => {
  await openScribbled(page);
  await saved(page);
  await card(page, 'Poster at school').focus();
  await page.keyboard.press('k');
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /I get a badge/ })
    .click();
  const other = await context.newPage();
  await other.goto(page.url());
  await card(other, 'I get a badge').focus();
  await other.keyboard.press('Delete');
  await expect(page.getByRole('alert')).toHaveText('That touchpoint is no longer there. Choose another one.');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Add link' })).toBeDisabled();
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /The bill comes/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add link' }).click();
  await expect(card(page, 'Poster at school')).toContainText('Recommends “The bill comes”');
  await expect(grid(page)).not.toContainText('I get a badge');
});

test('the panel, the list and the dialog of links break no rule of accessibility', async ({ page }) => {
  test.slow();
  await openScribbled(page, loop);
  await card(page, 'I get a badge').focus();
  await page.keyboard.press('Space');
  await expect(
    details(page)
      .getByRole('button', { name: /Goes back/ })
      .first(),
  ).toBeVisible();
  await expectAccessible(page, 'links of a touchpoint');
  await page.keyboard.press('k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'link to');
  await page.keyboard.press('Escape');
  await details(page)
    .getByRole('button', { name: /Goes back/ })
    .first()
    .click();
  await expect(radio(page, 'Loop back')).toBeVisible();
  await expectAccessible(page, 'a link');
});
