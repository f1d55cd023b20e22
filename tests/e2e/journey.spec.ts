import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { card, cardTexts, deskFile, grid, openSample, openStart, pickFile, savedCopy } from './app.ts';
import { allFiles, commaTable, italianTable, savedMap } from './files.ts';
import { expect, test } from './test.ts';

for (const { file, titles } of allFiles) {
  test(`from ${file.name} to a picture of the map`, async ({ page }) => {
    await openStart(page);
    const preview = await pickFile(page, file);
    await preview.getByRole('button', { name: 'Create map' }).click();
    await expect(grid(page)).toBeVisible();
    for (const title of titles) await expect(card(page, title)).toHaveCount(1);
    const picture = await exported(page, 'Export PNG');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBeGreaterThan(800);
    expect(picture.length).toBeGreaterThan(10_000);
  });
}

test('a table says what it cannot read, with line and reason, and nothing is dropped silently', async ({
  page,
}) => {
  await openStart(page);
  const preview = await pickFile(page, italianTable);
  await expect(preview).toContainText('Colore');
  await expect(preview).toContainText('Line 3');
  await expect(preview).toContainText('out of the scale');
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Your maps will be here')).toBeVisible();
});

test('remarks in one cell become remarks of their own, and one undo takes the whole table back', async ({
  page,
}) => {
  await openStart(page);
  await (await pickFile(page, commaTable)).getByRole('button', { name: 'Create map' }).click();
  await expect(card(page, 'Sign the form')).toHaveCount(1);
  const { rows } = await savedCopy(page);
  const pains = rows.filter(({ kind, tone }) => kind === 'remark' && tone === 'pain').map(({ text }) => text);
  expect(pains).toEqual(expect.arrayContaining(['Long', 'in small print', 'Three pages', 'and a stamp']));
  await page.getByRole('button', { name: /^Undo/ }).click();
  expect(await cardTexts(page)).toEqual([]);
  await page.getByRole('button', { name: /^Redo/ }).click();
  expect(await cardTexts(page)).toHaveLength(6);
});

test('a saved copy opens as the very same map', async ({ page }) => {
  await openSample(page);
  const { text } = await savedCopy(page);
  await openStart(page);
  const preview = await pickFile(page, deskFile('copy.journey.json', text));
  await preview.getByRole('button', { name: 'Replace' }).click();
  await expect(grid(page)).toBeVisible();
  expect((await savedCopy(page)).text).toBe(text);
});

test('of a map that is here already both can be kept', async ({ page }) => {
  await openStart(page);
  await (await pickFile(page, savedMap)).getByRole('button', { name: 'Create map' }).click();
  await expect(grid(page)).toBeVisible();
  await openStart(page);
  await (await pickFile(page, savedMap)).getByRole('button', { name: 'Keep both' }).click();
  await expect(grid(page)).toBeVisible();
  await openStart(page);
  await expect(page.getByRole('link', { name: /Evening class/ })).toHaveCount(2);
});

test('a file dropped on the window is opened', async ({ page }) => {
  await openStart(page);
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'dropped.csv', { type: 'text/csv' }));
    return data;
  }, commaTable.buffer.toString());
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('dialog')).toContainText('6 touchpoints');
});

test('an SVG carries its font, and breaks its lines as the board does', async ({ page }) => {
  await openSample(page);
  const onBoard = await page.locator('.react-flow__node text').allTextContents();
  const svg = (await exported(page, 'Export SVG', 'SVG')).toString();
  expect(svg).toContain('@font-face');
  expect(svg).not.toContain('var(--');
  const inFile = new Set([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text));
  expect(onBoard.length).toBeGreaterThan(20);
  for (const line of onBoard) expect(inFile).toContain(line.replaceAll('&', '&amp;'));
});

test('the picture goes to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page);
  await page.getByRole('button', { name: 'Share or export' }).click();
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('The picture is on the clipboard.')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types).toEqual(['image/png']);
});

const badFiles = {
  'cut off.journey.json': [savedMap.buffer.toString().slice(0, 300), 'breaks off'],
  'newer.journey.json': ['{"format":"throughline","schema":99,"rows":[]}', 'newer version'],
  'other.json': ['{"name":"something else"}', 'not a map'],
  'empty.csv': ['', 'empty'],
  'picture.csv': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 3]), 'no text'],
  'prices.csv': ['Item,Price\nTea,2\n', 'Touchpoint'],
} as const;

for (const [name, [content, sentence]] of Object.entries(badFiles)) {
  test(`${name} is refused with a sentence, and nothing is made`, async ({ page }) => {
    await openStart(page);
    const dialog = await pickFile(page, deskFile(name, content));
    await expect(dialog).toContainText(sentence);
    await expect(dialog.getByRole('button', { name: 'Create map' })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(page.getByText('Your maps will be here')).toBeVisible();
  });
}

async function exported(page: Page, button: string, format?: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Share or export' }).click();
  if (format) await page.getByRole('radio', { name: format }).click({ force: true });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path());
}
