import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { deskFile, grid, openSample, openStart, pickFile, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

async function openExport(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: 'Share or export' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const asked = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  const download = await asked;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the size that is told before is the size of the picture', async ({ page }) => {
  await openExport(page);
  await page.getByText('Compact', { exact: true }).last().click();
  await page.getByText('16:9 slide').click();
  await expect(page.getByRole('dialog')).toContainText('3200 × 1800 px');
  await expect(page.getByRole('dialog')).toContainText('847 × 476 mm');
  await expect(page.getByRole('dialog')).toContainText(/about \d+(\.\d)? (MB|kB)/);
  const { name, bytes } = await saved(page, 'Export PNG');
  expect(name).toBe('A first pair of hearing aids, compact, slide.png');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3200, 1800]);
  await expect(page.getByRole('dialog')).toContainText('was saved to your downloads');
});

test('each format has its button, and its own choices', async ({ page }) => {
  await openExport(page);
  await page.getByText('SVG', { exact: true }).click();
  expect((await saved(page, 'Export SVG')).name).toBe('A first pair of hearing aids.svg');
  await expect(page.getByRole('dialog')).toContainText('.svg was saved to your downloads');
  await page.getByText('JSON', { exact: true }).click();
  await expect(page.getByRole('dialog')).not.toContainText('was saved');
  await expect(page.getByRole('button', { name: 'Copy picture' })).toHaveCount(0);
  await expectAccessible(page, 'saving a copy');
  const { name, bytes } = await saved(page, 'Save a copy (JSON)');
  expect(name).toBe('A first pair of hearing aids.journey.json');
  await expect(page.getByRole('dialog')).toContainText('.journey.json was saved to your downloads');
  // A copy is a copy, whichever button made it: nobody is reminded of it later.
  expect(await page.evaluate(() => localStorage.getItem('throughline.copies'))).toContain('maps');
  expect(JSON.parse(bytes.toString()).format).toBe('throughline');
});

test('title and legend can be left out of the picture', async ({ page }) => {
  await openExport(page);
  await page.getByText('SVG', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Title' }).uncheck();
  await page.getByRole('checkbox', { name: 'Legend' }).uncheck();
  const text = (await saved(page, 'Export SVG')).bytes.toString();
  expect(text).not.toContain('>A first pair of hearing aids</text>');
  expect(text).not.toContain('>Very positive</text>');
});

test('a picture with the map inside opens again as the very same map', async ({ page }) => {
  await openExport(page);
  await page.getByRole('checkbox', { name: /^Put the map itself/ }).check();
  const picture = await saved(page, 'Export PNG');
  await expect(page.getByRole('dialog')).toContainText('was saved to your downloads');
  await page.getByText('JSON', { exact: true }).click();
  const copy = await saved(page, 'Save a copy (JSON)');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await openStart(page);
  const file = { name: picture.name, mimeType: 'image/png', buffer: picture.bytes };
  const preview = await pickFile(page, file);
  await preview.getByRole('button', { name: 'Replace' }).click();
  await expect(grid(page)).toBeVisible();
  expect((await savedCopy(page)).text).toBe(copy.bytes.toString());
});

test('where the clipboard is refused the picture becomes a file, with a sentence', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await openExport(page);
  expect((await saved(page, 'Copy picture')).name).toBe('A first pair of hearing aids.png');
  await expect(page.getByRole('dialog')).toContainText('did not let the picture onto the clipboard');
  // The keys that copy it beside the map copy it in the dialog, too.
  await expect(page.getByRole('button', { name: 'Copy picture' })).toBeVisible();
  const asked = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+c');
  expect((await asked).suggestedFilename()).toBe('A first pair of hearing aids.png');
});

test('what is on screen goes into a picture, and the map as text to the clipboard, without the dialog', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('what I see');
  await expect(page.getByRole('option', { name: /Picture of what I see/ })).toBeVisible();
  const asked = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const download = await asked;
  expect(download.suggestedFilename()).toBe('A first pair of hearing aids, view.png');
  const bytes = await readFile(await download.path());
  expect(bytes.readUInt32BE(16)).toBe(2 * (page.viewportSize()?.width ?? 0));
  await page.keyboard.press('Control+Alt+c');
  await expect(page.getByText('on the clipboard as text')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '• 😐 A test at the market stall',
  );
});

test('the preview of a large map is drawn while the dialog is used, and can be stopped', async ({ page }) => {
  await page.clock.install();
  await openStart(page);
  const lines = Array.from({ length: 320 }, (_, at) => `Card ${at},Stage ${at % 8},Group ${at % 10}`);
  const opened = await pickFile(
    page,
    deskFile('large.csv', ['Touchpoint,Stage,Segment', ...lines].join('\n')),
  );
  await opened.getByRole('button', { name: 'Create map' }).click();
  await expect(grid(page)).toBeVisible();
  const dialog = page.getByRole('dialog');
  // Nothing is drawn as long as no time passes.
  await page.clock.pauseAt(Date.now() + 2_000);
  await page.getByRole('button', { name: 'Share or export' }).click();
  await expect(dialog).toContainText('Drawing the preview…');
  await dialog.getByRole('checkbox', { name: 'Headline' }).check();
  await dialog.getByRole('textbox', { name: 'The finding in one sentence' }).fill('All is well');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog).toContainText('The preview was stopped.');
  await page.clock.resume();
  await dialog.getByRole('button', { name: 'Draw the preview' }).click();
  await expect(dialog).toContainText('px');
  await expect(dialog).not.toContainText('Drawing the preview…');
});

test('a dialog gives the focus back to the button that opened it', async ({ page }) => {
  await openSample(page);
  const button = page.getByRole('button', { name: 'Share or export' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});
