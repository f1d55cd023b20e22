import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { card, grid, openStart } from './app.ts';
import { commaTable, savedMap } from './files.ts';
import { test as base, expect } from './test.ts';

/** A folder on the desk with a table, a map, a picture and another folder with a map. */
const test = base.extend<{ desk: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from here
  desk: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-desk-'));
    writeFileSync(join(folder, commaTable.name), commaTable.buffer);
    writeFileSync(join(folder, savedMap.name), savedMap.buffer);
    writeFileSync(join(folder, 'photo.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    mkdirSync(join(folder, 'maps'));
    writeFileSync(join(folder, 'maps', savedMap.name), savedMap.buffer);
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const dialog = (page: Page) => page.getByRole('dialog');

test('several files are opened one after the other', async ({ page, desk }) => {
  await openStart(page);
  await drop(page, desk, commaTable.name, 'photo.png', savedMap.name);
  await expect(dialog(page)).toContainText('File 1 of 3: library card.csv');
  await dialog(page).getByRole('button', { name: 'Create map' }).click();
  await expect(dialog(page)).toContainText('File 2 of 3: photo.png');
  await expect(dialog(page)).toContainText('This picture carries no map.');
  await dialog(page).getByRole('button', { name: 'Next file' }).click();
  await expect(dialog(page)).toContainText('File 3 of 3: evening class.journey.json');
  await dialog(page).getByRole('button', { name: 'Create map' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(card(page, 'Leaf through the brochure')).toHaveCount(1);
  await page.getByRole('link', { name: 'Start screen' }).click();
  await expect(page.getByRole('link', { name: /Library card/ })).toHaveCount(1);
  await expect(page.getByRole('link', { name: /Evening class/ })).toHaveCount(1);
});

test('a file among several is skipped, or all that are left are', async ({ page, desk }) => {
  await openStart(page);
  await drop(page, desk, commaTable.name, savedMap.name);
  await dialog(page).getByRole('button', { name: 'Skip this file' }).click();
  await expect(dialog(page)).toContainText('File 2 of 2');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await drop(page, desk, commaTable.name, savedMap.name);
  await expect(dialog(page)).toContainText('File 1 of 2');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText('Your maps will be here')).toBeVisible();
});

test('a folder is said not to be opened, with a way to choose files', async ({ page, desk }) => {
  await openStart(page);
  await drop(page, desk, 'maps');
  const notice = page.getByRole('status').filter({ hasText: 'A folder cannot be opened' });
  await expect(notice).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  const asked = page.waitForEvent('filechooser');
  await notice.getByRole('button', { name: 'Open a file' }).click();
  await (await asked).setFiles([commaTable, savedMap]);
  await expect(dialog(page)).toContainText('File 1 of 2');
});

test('a folder among files is left out, and the files are opened over an open map too', async ({
  page,
  desk,
}) => {
  await openStart(page);
  await page.getByText('Sample map').click();
  await expect(grid(page)).toBeVisible();
  await drop(page, desk, 'maps', savedMap.name);
  await expect(page.getByText('1 folder was left out.')).toBeVisible();
  await expect(dialog(page)).toContainText(savedMap.name);
  await dialog(page).getByRole('button', { name: 'Create map' }).click();
  await expect(card(page, 'Leaf through the brochure')).toHaveCount(1);
});

/** Drops files and folders from the desk, as the system does. */
async function drop(page: Page, desk: string, ...names: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: names.map((name) => join(desk, name)), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    if (type === 'dragOver') await expect(page.getByText('Drop the file to open it')).toBeVisible();
  }
  await session.detach();
}
