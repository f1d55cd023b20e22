import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { card, grid } from './app.ts';
import { expectAccessible } from './axe.ts';
import { comments, details, middleOf, note, openScribbled, rowsOf, sheet } from './scribbled.ts';
import { expect, test } from './test.ts';

function noteField(page: Page): Locator {
  return page.getByRole('main').getByRole('textbox', { name: 'Text of the note' });
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the board.');
  return { x: box.x, y: box.y };
}

async function dragBy(page: Page, locator: Locator, x: number, y: number): Promise<void> {
  const from = await boxOf(locator);
  await page.mouse.move(from.x + 20, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(from.x + 20 + x / 2, from.y + 15 + y / 2, { steps: 5 });
  await page.mouse.move(from.x + 20 + x, from.y + 15 + y, { steps: 5 });
}

test('a note is laid with the tool, written in several lines and carried elsewhere', async ({ page }) => {
  await openScribbled(page);
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  const at = await middleOf(page, 'badge');
  await page.mouse.click(at.x, at.y + 120);
  await expect(noteField(page)).toBeFocused();
  await page.keyboard.type('Gold or silver?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ask the trainer');
  await page.keyboard.press('Escape');
  await expect(noteField(page)).toHaveCount(0);
  expect(await rowsOf(page, 'note')).toMatchObject([
    { text: 'Gold or silver?\nAsk the trainer', segmentId: 'child', stageId: 'swim' },
  ]);
  await dragBy(page, sheet(page), -400, 0);
  await page.mouse.up();
  expect(await rowsOf(page, 'note')).toMatchObject([{ segmentId: 'child', stageId: 'hear' }]);
  await dragBy(page, sheet(page), 100, 150);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await rowsOf(page, 'note')).toMatchObject([{ segmentId: 'child', stageId: 'hear' }]);
  await page.keyboard.press('Control+z');
  expect(await rowsOf(page, 'note')).toMatchObject([{ stageId: 'swim' }]);
});

test('a double click lays a note and opens one, and an empty note leaves no trace', async ({ page }) => {
  await openScribbled(page, note);
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  const at = await middleOf(page, 'badge');
  await page.mouse.dblclick(at.x, at.y + 100);
  await expect(noteField(page)).toBeFocused();
  await page.mouse.click(at.x, at.y + 175);
  await expect(sheet(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  const lost = await boxOf(sheet(page, 'lost'));
  await page.mouse.dblclick(lost.x + 20, lost.y + 15);
  await expect(noteField(page)).toHaveValue('Half of the forms get lost');
  await page.keyboard.type('. All of them');
  await page.mouse.click(at.x, at.y + 175);
  expect(await rowsOf(page, 'note')).toMatchObject([{ text: 'Half of the forms get lost. All of them' }]);
});

test('a note is coloured, copied beside itself and removed; the notice brings it back', async ({ page }) => {
  await openScribbled(page, note);
  await sheet(page, 'lost').click({ force: true, position: { x: 20, y: 10 } });
  await details(page).getByRole('radio', { name: 'Colour 4' }).check({ force: true });
  await details(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(sheet(page)).toHaveCount(2);
  expect(await rowsOf(page, 'note')).toMatchObject([{ color: 's4' }, { color: 's4' }]);
  await grid(page).getByRole('gridcell').first().focus();
  await page.keyboard.press('Delete');
  await expect(sheet(page)).toHaveCount(1);
  await expect(grid(page).getByRole('gridcell', { name: /^Poster/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(sheet(page)).toHaveCount(2);
});

test('notes are made, walked, moved, edited and removed with the keyboard alone', async ({ page }) => {
  await openScribbled(page, note);
  await card(page, 'Poster at school').focus();
  await page.keyboard.press('s');
  await expect(noteField(page)).toBeFocused();
  await page.keyboard.type('Which school?');
  await page.keyboard.press('Control+Enter');
  await expect(card(page, 'Poster at school')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  const list = page.getByRole('listbox', { name: 'Notes on the map' });
  const option = (name: RegExp) => list.getByRole('option', { name });
  await expect(list.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(option(/^Which school\?\. Hear, Child/)).toBeFocused();
  await expect(page.locator('[data-note][data-ringed]')).toHaveCount(1);
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Alt+ArrowRight');
  await expect(option(/^Which school\?\. Join, Child/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(noteField(page)).toBeFocused();
  await page.keyboard.type(' And when?');
  await page.keyboard.press('Escape');
  await expect(option(/^Which school\? And when\?/)).toHaveCount(1);
  await option(/^Which school/).focus();
  await page.keyboard.press('Delete');
  await expect(option(/^Half of the forms/)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(list).toHaveCount(0);
  await expect(grid(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(list).toHaveCount(1);
});

test('a note goes along with its stage', async ({ page }) => {
  await openScribbled(page, note);
  const [join, before] = [await middleOf(page, 'form'), await boxOf(sheet(page, 'lost'))];
  await grid(page).getByRole('columnheader', { name: /^Join/ }).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(async () => {
    const [moved, after] = [await middleOf(page, 'form'), await boxOf(sheet(page, 'lost'))];
    expect(moved.x).toBeLessThan(join.x);
    expect(after.x - before.x).toBe(moved.x - join.x);
  }).toPass();
});

test('pictures show notes only when they are wanted', async ({ page }) => {
  await openScribbled(page, note, ...comments);
  await page.getByRole('button', { name: 'Share or export' }).click();
  await page.getByText('SVG', { exact: true }).click();
  const file = async () => {
    const asked = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export SVG' }).click();
    const download = await asked;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  expect((await file()).text).not.toContain('Half of the forms');
  await page.getByRole('checkbox', { name: 'Notes and comments' }).check();
  const { name, text } = await file();
  expect(text).toContain('>Half of the forms');
  expect(name).toBe('Swimming lessons, with notes.svg');
});

test('notes, their panel and their dialog break no rule of accessibility', async ({ page }) => {
  test.slow();
  await openScribbled(page, note, ...comments);
  await sheet(page, 'lost').click({ force: true, position: { x: 20, y: 10 } });
  await expect(details(page).getByRole('button', { name: 'Pain point' })).toBeVisible();
  await expectAccessible(page, 'a note');
  await details(page).getByRole('button', { name: 'Pain point' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'which touchpoint');
  await page.keyboard.press('Escape');
  await sheet(page, 'lost').dblclick({ force: true, position: { x: 20, y: 10 } });
  await expect(noteField(page)).toBeFocused();
  await expectAccessible(page, 'a note being written');
});
