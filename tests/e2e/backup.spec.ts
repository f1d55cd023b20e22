import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openSample, openStart } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expectSaved, makeSavedMap } from './keepingSteps.ts';
import { items } from './libraryOf.ts';
import { expect, test } from './test.ts';

async function openStorage(page: Page) {
  await page.goto('./#/storage');
  await expect(page.getByRole('heading', { level: 1, name: 'Storage' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Versions/ })).toBeVisible();
}

/** Makes a backup and returns where it lies. */
async function backUp(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^Throughline backup, \d{4}-\d\d-\d\d\.zip$/);
  await expect(page.getByText('The last backup was made just now.')).toBeVisible();
  return download.path();
}

async function pickBackup(page: Page, path: string) {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await (await asked).setFiles({
    name: 'Throughline backup.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(path),
  });
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('everything is backed up into one file, deleted for good, and restored from the file', async ({
  page,
}) => {
  await openSample(page);
  await expectSaved(page);
  await openStorage(page);
  await expect(page.getByRole('row', { name: /^Maps 1 / })).toBeVisible();
  const path = await backUp(page);

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  const question = page.getByRole('dialog', { name: 'Delete everything on this device?' });
  await expect(question.getByRole('button', { name: 'Delete for good' })).toBeDisabled();
  await question.getByRole('checkbox', { name: 'I have a copy, or need none' }).check();
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('Everything was deleted from this browser.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Maps 0 / })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: /^Maps 0 / })).toBeVisible();

  const dialog = await pickBackup(page, path);
  await expect(dialog.getByText('1 map, 0 templates, 0 in the bin')).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('The backup is restored: 1 added.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Maps 1 / })).toBeVisible();
  await page.getByRole('link', { name: 'Maps' }).click();
  await expect(items(page)).toHaveCount(1);
});

test('a backup is restored over what is here by keyboard alone, and what it took the place of is a version', async ({
  page,
}) => {
  await makeSavedMap(page);
  await openStorage(page);
  const path = await backUp(page);
  await page.goto('./#/maps');
  await page.getByRole('link', { name: 'Open Renting a bicycle' }).focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toBeFocused();
  await page.keyboard.type('Renting a boat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Open Renting a boat' })).toBeVisible();
  await openStorage(page);
  const dialog = await pickBackup(page, path);
  await expect(dialog.getByRole('button', { name: 'Restore', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(dialog.getByRole('radio', { name: /beside/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /take their place/ })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The backup is restored: 1 replaced.')).toBeVisible();
  await page.goto('./#/maps');
  await expect(page.getByRole('link', { name: 'Open Renting a bicycle' })).toBeVisible();
  await expect(items(page)).toHaveCount(1);
});

test('an archive that is no backup is refused, and nothing changes', async ({ page }) => {
  await openStart(page);
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  const buffer = Buffer.from('504b030400000000', 'hex');
  await (await asked).setFiles({ name: 'photos.zip', mimeType: 'application/zip', buffer });
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('not a backup of Throughline');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('who works for long without a copy is reminded once, and the way out of it is one press away', async ({
  page,
}) => {
  await openSample(page);
  await expectSaved(page);
  await page.evaluate(madeAnHourAgo);
  await page.reload();
  await expect(page.getByText('You have worked on 1 map for a while')).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.zip$/);
  await page.reload();
  await expectSaved(page);
  await expect(page.getByText('You have worked on')).toHaveCount(0);
});

test('the page about storage is accessible, light and dark', async ({ page }) => {
  await openSample(page);
  await expectSaved(page);
  await openStorage(page);
  await expectAccessible(page, 'storage');
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await expectAccessible(page, 'delete everything');
});

test('nothing of the page about storage is cut on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStorage(page);
  const overflow = await page.evaluate(() => {
    const scroller = document.querySelector('main')?.parentElement;
    return scroller ? scroller.scrollWidth - scroller.clientWidth : 1;
  });
  expect(overflow).toBeLessThanOrEqual(0);
});

/** Sets back when the maps were made. */
async function madeAnHourAgo(): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('throughline'));
  const store = database.transaction('maps', 'readwrite').objectStore('maps');
  for (const map of await done(store.getAll())) {
    await done(store.put({ ...map, created: map.updated - 3_600_000 }));
  }
  database.close();
}
