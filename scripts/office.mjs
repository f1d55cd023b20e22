import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, noBrowser } from './browser.mjs';
import { pdfFaults, pptxFaults } from './officeFiles.mjs';
import { serve } from './serve.mjs';

// Opens the presentations and PDFs of the sample map, from the build in dist, in the programs of others: LibreOffice and poppler.
const { values: wanted } = parseArgs({ options: { to: { type: 'string', default: 'office-check' } } });
const folder = wanted.to;
mkdirSync(folder, { recursive: true });
const executablePath = ensureBrowser();
if (!executablePath) throw new Error(noBrowser);

/** What is made and looked at: the file, the format in the dialog, and how it is chosen there. */
const files = [
  { name: 'one.pptx', format: 'PowerPoint', button: 'Export PowerPoint', radio: 'One slide' },
  { name: 'deck.pptx', format: 'PowerPoint', button: 'Export PowerPoint', radio: 'Whole deck' },
  { name: 'build.pptx', format: 'PowerPoint', button: 'Export PowerPoint', radio: 'Build-up' },
  { name: 'whole.pdf', format: 'PDF', button: 'Export PDF', pages: 'one' },
  { name: 'a4.pdf', format: 'PDF', button: 'Export PDF', pages: 'a4' },
  { name: 'letter.pdf', format: 'PDF', button: 'Export PDF', pages: 'letter' },
];

/**
 * The texts that the preview shows, page by page.
 * @param {import('@playwright/test').Locator} dialog
 */
async function shownTexts(dialog) {
  const pages = await dialog.getByRole('region', { name: 'Preview' }).getByRole('img', { name: /./ }).all();
  return Promise.all(pages.map((page) => page.locator('text').allTextContents()));
}

const { address, stop } = await serve({ folder: 'dist' });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let faulty = 0;
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 960 }, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.getByText('Sample map').click();
  await page.getByText('Saved on this device').waitFor();
  await page.getByRole('button', { name: 'Share or export' }).click();
  const dialog = page.getByRole('dialog');
  for (const { name, format, button, radio, pages } of files) {
    await dialog.getByText(format, { exact: true }).click();
    if (radio) await dialog.getByText(radio, { exact: true }).click();
    if (pages) await dialog.getByLabel('Pages').selectOption(pages);
    await dialog.getByRole('button', { name: button }).waitFor();
    const texts = await shownTexts(dialog);
    const asked = page.waitForEvent('download');
    await dialog.getByRole('button', { name: button }).click();
    const file = join(folder, name);
    await (await asked).saveAs(file);
    const faults = name.endsWith('.pdf') ? pdfFaults(file, texts) : pptxFaults(file, texts);
    console.log(`${name}: ${texts.length} pages, ${faults.length === 0 ? 'in order' : 'NOT in order'}`);
    for (const fault of faults) console.log(`  ${fault}`);
    faulty += faults.length;
  }
} finally {
  await browser.close();
  await stop();
}
console.log(`The files and a picture of each page are in ${folder}.`);
process.exitCode = faulty > 0 ? 1 : 0;
