import { card } from './app.ts';
import { comments, details, note, openScribbled, rowsOf, sheet } from './scribbled.ts';
import { expect, test } from './test.ts';

test('a note becomes a touchpoint in its cell, as one step', async ({ page }) => {
  await openScribbled(page, { ...note, text: 'I hand it in again @desk -2' });
  await sheet(page, 'lost').click({ force: true, position: { x: 20, y: 10 } });
  await details(page).getByRole('button', { name: 'Touchpoint', exact: true }).click();
  await expect(card(page, 'I hand it in again')).toContainText(
    'desk. Emotion very negative, −2. Join, 1 of 2',
  );
  await expect(sheet(page)).toHaveCount(0);
  await expect(details(page).getByRole('textbox', { name: 'Title of the touchpoint' })).toHaveValue(
    'I hand it in again',
  );
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).toHaveCount(1);
  await expect(card(page, 'I hand it in again')).toHaveCount(0);
});

test('a note becomes a pain of a touchpoint that is chosen, by mouse and by keyboard', async ({ page }) => {
  await openScribbled(page, note, { ...note, id: 'second', text: 'Open a second desk', stageId: 'swim' });
  await sheet(page, 'lost').click({ force: true, position: { x: 20, y: 10 } });
  await details(page).getByRole('button', { name: 'Pain point' }).click();
  const dialog = page.getByRole('dialog', { name: 'A pain point of which touchpoint?' });
  await expect(dialog.getByRole('option', { name: /I fill in the form/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await dialog.getByRole('option', { name: /The bill comes/ }).click();
  await dialog.getByRole('button', { name: 'Turn note' }).click();
  await expect(card(page, 'The bill comes')).toContainText('1 pain point');
  await sheet(page, 'second').click({ force: true, position: { x: 20, y: 10 } });
  await details(page).getByRole('button', { name: 'Opportunity' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Search touchpoints' })).toBeFocused();
  await page.keyboard.type('form');
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toHaveCount(0);
  const remarks = await rowsOf(page, 'remark');
  expect(remarks.find(({ tone }) => tone === 'pain')).toMatchObject({
    aboutId: 'bill',
    text: 'Half of the forms get lost',
  });
  expect(remarks.find(({ tone }) => tone === 'opportunity')).toMatchObject({
    aboutId: 'form',
    text: 'Open a second desk',
  });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).toHaveCount(2);
});

test('comments are counted on the card, read and written in the details, and can become more', async ({
  page,
}) => {
  await openScribbled(page, ...comments);
  await expect(card(page, 'The water is cold')).toContainText('2 comments');
  await expect(sheet(page)).toHaveCount(0);
  await card(page, 'The water is cold').focus();
  await page.keyboard.press('Space');
  const panel = details(page);
  await expect(panel.getByRole('textbox', { name: 'Comment 1' })).toHaveValue('Is 26 degrees cold?');
  await panel.getByRole('textbox', { name: 'Add a comment' }).click();
  await page.keyboard.type('We measured 24');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('textbox', { name: 'Add a comment' })).toBeFocused();
  await expect(card(page, 'The water is cold')).toContainText('3 comments');
  await panel.getByRole('button', { name: 'Comment 3: more' }).click();
  await page.getByRole('menuitem', { name: 'Pain point' }).click();
  await expect(card(page, 'The water is cold')).toContainText('1 pain point. 2 comments');
  await panel.getByRole('button', { name: 'Comment 1: more' }).click();
  await page.getByRole('menuitem', { name: 'Note on the map' }).click();
  await expect(sheet(page)).toHaveCount(1);
  await expect(card(page, 'The water is cold')).toContainText('1 comment');
});

test('a note becomes a comment on a touchpoint', async ({ page }) => {
  await openScribbled(page, note);
  await sheet(page, 'lost').click({ force: true, position: { x: 20, y: 10 } });
  await details(page).getByRole('button', { name: 'Comment' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Turn note' }).click();
  await expect(card(page, 'I fill in the form')).toContainText('1 comment');
  await expect(details(page).getByRole('textbox', { name: 'Comment 1' })).toHaveValue(
    'Half of the forms get lost',
  );
});
