import { readFile } from 'node:fs/promises';
import { cardTexts, deskFile, grid, openSample, openStart, pickFile, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { savedMap } from './files.ts';
import { items, part, titles } from './libraryOf.ts';
import { expect, test } from './test.ts';

test('an open map is kept as a template, and a map made of it holds its touchpoints without feelings', async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole('button', { name: 'A first pair of hearing aids' }).click();
  await page.getByRole('menuitem', { name: 'Keep as template' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the template' });
  await expect(name).toBeFocused();
  await expectAccessible(page, 'keep as template');
  await page.keyboard.type('Any device');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Any device” is one of your templates now.')).toBeVisible();
  await page.getByRole('button', { name: 'Show' }).click();
  await expect.poll(() => titles(page)).toEqual(['Any device']);
  await expectAccessible(page, 'own templates');
  await page.getByRole('button', { name: 'Make a map of Any device' }).click();
  await expect(grid(page)).toBeVisible();
  await expect(page).toHaveTitle('Any device · Throughline');
  const texts = await cardTexts(page);
  expect(texts).toHaveLength(28);
  expect(texts.filter((text) => /Emotion|Moment of truth|Researched|Assumption/.test(text))).toEqual([]);
  const { rows } = await savedCopy(page);
  expect(rows.filter(({ kind }) => kind === 'source' || kind === 'citation')).toEqual([]);
});

test('own templates stand on the start screen, are renamed and deleted there, and keys alone do it', async ({
  page,
}) => {
  await openStart(page);
  await expect(page.getByText('Maps you keep as templates appear here')).toBeVisible();
  await openSample(page);
  await page.goto('./#/maps');
  await page.getByRole('link', { name: 'Open A first pair of hearing aids' }).focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.getByRole('menuitem', { name: 'Keep as template' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the template' })).toBeFocused();
  await page.keyboard.type('Hearing');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Hearing” is one of your templates now.')).toBeVisible();
  await page.getByRole('link', { name: 'Start screen' }).click();
  const section = page.getByRole('region', { name: 'Start from a template' });
  await expect(section.getByText('0 touchpoints')).toBeVisible();
  await expect(page.getByText('Maps you keep as templates appear here')).toHaveCount(0);
  await expectAccessible(page, 'start, with an own template');
  const own = section.getByRole('button', { name: 'Make a map of Hearing', exact: true });
  await own.focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Name of the template' })).toBeFocused();
  await page.keyboard.type('Ears');
  await page.keyboard.press('Enter');
  await section.getByRole('button', { name: 'Make a map of Ears' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Ears · Throughline');
  await expect(grid(page).getByRole('columnheader', { name: /^Awareness/ })).toHaveCount(1);
  await page.getByRole('link', { name: 'Start screen' }).click();
  await section.getByRole('button', { name: 'Make a map of Ears' }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('“Ears” is in the bin.')).toBeVisible();
  await expect(section.getByRole('button', { name: 'Make a map of Ears' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(section.getByRole('button', { name: 'Make a map of Ears' })).toBeVisible();
});

test('a template that has the same name can be replaced', async ({ page }) => {
  await openSample(page);
  const keep = async (content: string) => {
    await page.getByRole('button', { name: 'A first pair of hearing aids' }).click();
    await page.getByRole('menuitem', { name: 'Keep as template' }).click();
    await page.getByRole('radio', { name: content }).check();
  };
  await keep('Stages and segments');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await keep('Touchpoints as well');
  await expect(page.getByRole('checkbox', { name: 'Replace the template that has this name' })).toBeChecked();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto('./#/maps/templates');
  await expect(items(page)).toHaveCount(1);
  await expect(items(page).getByText('3 segments, 28 touchpoints')).toBeVisible();
});

test('a template is saved as a file, and opened from it as a template or as a map', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'A first pair of hearing aids' }).click();
  await page.getByRole('menuitem', { name: 'Keep as template' }).click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.goto('./#/maps/templates');
  await page.getByRole('button', { name: 'More about' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Save as a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('A first pair of hearing aids.template.json');
  const file = deskFile(download.suggestedFilename(), await readFile(await download.path()));
  expect(JSON.parse(file.buffer.toString())).toMatchObject({ format: 'throughline', template: true });

  const dialog = await pickFile(page, file);
  await expect(dialog.getByText('This template is on this device already.')).toBeVisible();
  await expectAccessible(page, 'preview of a template');
  await dialog.getByRole('button', { name: 'Keep both' }).click();
  await expect(items(page)).toHaveCount(2);
  await part(page, 'Maps').click();
  await (await pickFile(page, file)).getByRole('button', { name: 'Make a map of it' }).click();
  await expect(grid(page)).toBeVisible();
});

test('a template made by a newer version is refused with a sentence, and nothing is changed', async ({
  page,
}) => {
  await openStart(page);
  await page.goto('./#/maps/templates');
  const newer = { ...JSON.parse(savedMap.buffer.toString()), template: true, schema: 2 };
  const dialog = await pickFile(page, deskFile('newer.template.json', JSON.stringify(newer)));
  await expect(dialog).toContainText('This template was made by a newer version of Throughline (schema 2');
  await expect(dialog).toContainText('Reload or update Throughline, then open it again.');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(items(page)).toHaveCount(0);
});
