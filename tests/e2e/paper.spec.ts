import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import { mapInPdf } from '../../src/formats/mapInPdf.ts';
import { grid, openSample, openStart, pickFile } from './app.ts';
import { expectAccessible } from './axe.ts';
import { markedMap } from './markedMap.ts';
import { expect, test } from './test.ts';

async function openExport(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: 'Share or export' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** What one of the programs of poppler says of a file; null where the machine does not have it. */
function poppler(program: string, ...words: string[]): string | null {
  try {
    return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function savedPdf(page: Page): Promise<string> {
  const asked = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export PDF' }).click();
  const download = await asked;
  expect(download.suggestedFilename()).toBe('A first pair of hearing aids.pdf');
  return download.path();
}

test('a PDF has the text of the map, to be searched, in its own font, on the sheets that were chosen', async ({
  page,
}) => {
  await openExport(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('PDF', { exact: true }).click();
  await dialog.getByLabel('Pages').selectOption('a4');
  await expect(dialog).toContainText('297 × 210 mm');
  const pages = Number.parseInt((await dialog.getByText(/^\d+ pages$/).textContent()) ?? '', 10);
  expect(pages).toBeGreaterThan(1);
  const file = await savedPdf(page);
  await expect(dialog).toContainText('.pdf was saved to your downloads');
  const text = poppler('pdftotext', '-layout', file, '-');
  if (text === null) return;
  for (const words of ['A first pair of hearing aids', 'I hear the price', 'First-time wearer', 'Page 1 of'])
    expect(text).toContain(words);
  const fonts = poppler('pdffonts', file) ?? '';
  expect(fonts.match(/\+Inter-\w+ +CID TrueType +Identity-H +yes yes yes/g)).toHaveLength(3);
  expect(poppler('pdfinfo', file)).toMatch(new RegExp(`Pages: +${pages}\\n`));
});

test('a PDF can be the map, and opens as it', async ({ page }) => {
  await openExport(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('PDF', { exact: true }).click();
  await dialog.getByRole('checkbox', { name: /Put the map itself/ }).check();
  const file = await savedPdf(page);
  await expect(dialog).toContainText('.pdf was saved to your downloads');
  // An empty board is empty inside, too.
  await dialog.getByLabel('Pages').selectOption('blank');
  await expect(dialog).toContainText('An empty board takes only');
  const board = mapInPdf(new Uint8Array(await readFile(await savedPdf(page))));
  const text = typeof board === 'string' ? board : strFromU8(unzlibSync(board));
  expect(text).toContain('First-time wearer');
  expect(text).not.toContain('I hear the price');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await openStart(page);
  const buffer = await readFile(file);
  const preview = await pickFile(page, { name: 'hearing.pdf', mimeType: 'application/pdf', buffer });
  await expect(preview).toContainText('28 touchpoints');
});

test('printing gives the pages of the PDF to the printer, and nothing else of the screen', async ({
  page,
}) => {
  await openExport(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Print', { exact: true }).last().click();
  await expect(dialog).toContainText('297 × 210 mm');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    window.print = () => {
      const seen = [...document.body.children].filter((child) => getComputedStyle(child).display !== 'none');
      document.title = seen
        .map((child) => `${child.querySelectorAll(':scope > svg').length} pages`)
        .join(', ');
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  const pages = (await dialog.getByText(/^\d+ pages$/).textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Print…' }).click({ force: true });
  await expect(page).toHaveTitle(pages);
  await page.emulateMedia({ media: 'screen' });
  await expect(dialog).toContainText('Done.');
});

test('sheets end with what is to be done, and are fewer when that is unticked', async ({ page }) => {
  await openStart(page);
  await (await pickFile(page, markedMap)).getByRole('button', { name: 'Create map' }).click();
  await expect(grid(page)).toBeVisible();
  await page.getByRole('button', { name: 'Share or export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('PDF', { exact: true }).click();
  const ends = dialog.getByRole('checkbox', { name: 'Actions and goals at the end' });
  await expect(dialog.getByLabel('Pages')).toBeVisible();
  await expect(ends).toHaveCount(0);
  await dialog.getByLabel('Pages').selectOption('a4');
  await expect(ends).toBeChecked();
  await expect(dialog).toContainText('2 pages');
  await ends.focus();
  await page.keyboard.press('Space');
  await expect(dialog).toContainText('297 × 210 mm');
  await expect(dialog).not.toContainText('2 pages');
});

test('a deck for PowerPoint has a slide for each segment and each moment of truth', async ({ page }) => {
  await openExport(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('PowerPoint', { exact: true }).click();
  await dialog.getByText('Whole deck', { exact: true }).click();
  await expect(dialog).toContainText('12 pages');
  const asked = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export PowerPoint' }).click();
  const download = await asked;
  expect(download.suggestedFilename()).toBe('A first pair of hearing aids.pptx');
  const parts = unzipSync(await readFile(await download.path()));
  expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(12);
  await expectAccessible(page, 'choosing slides');
});

test('a web page to send can be read by everybody, without network and script, and opens as the map', async ({
  page,
}) => {
  await openExport(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Web page', { exact: true }).click();
  await dialog.getByRole('checkbox', { name: /Put the map itself/ }).check();
  const asked = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export web page' }).click();
  const download = await asked;
  const text = (await readFile(await download.path())).toString();
  expect(text).not.toMatch(/<script|\son\w+=|(?:src|href)="https?:/);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await openStart(page);
  const preview = await pickFile(page, {
    name: 'sent.html',
    mimeType: 'text/html',
    buffer: Buffer.from(text),
  });
  await expect(preview).toContainText('28 touchpoints');

  await page.route('**/sent.html', (route) => route.fulfill({ contentType: 'text/html', body: text }));
  await page.goto('./sent.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A first pair of hearing aids');
  await expectAccessible(page, 'a page to send');
  await page.getByRole('table').getByRole('link', { name: 'I hear the price' }).click();
  await expect(page.getByText('One in three leaves here', { exact: false })).toBeVisible();
});
