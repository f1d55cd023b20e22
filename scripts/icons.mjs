import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBrowser, noBrowser } from './browser.mjs';

// Draws the icons of the installed application from the one of the page.
const publicFolder = new URL('../public/', import.meta.url);
const mark = readFileSync(new URL('favicon.svg', publicFolder), 'utf8');

/** Systems cut a maskable icon to a shape of their own: its ground fills the square, its mark stays well inside. */
const maskable = mark
  .replace('viewBox="0 0 24 24"', 'viewBox="-3 -3 30 30"')
  .replace('width="24" height="24" rx="7"', 'x="-3" y="-3" width="30" height="30"');

const icons = [
  { file: 'icons/icon-192.png', size: 192, svg: mark },
  { file: 'icons/icon-512.png', size: 512, svg: mark },
  { file: 'icons/maskable-512.png', size: 512, svg: maskable },
];

const executablePath = ensureBrowser();
if (!executablePath) throw new Error(noBrowser);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { file, size, svg } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" src="${source}"></body>`,
  );
  await page.screenshot({ path: fileURLToPath(new URL(file, publicFolder)), omitBackground: true });
  await page.close();
}
await browser.close();
