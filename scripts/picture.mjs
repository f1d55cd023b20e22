import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBrowser, noBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

// Takes the picture in the README: the editor with its own sample map, from the build in dist.
const target = fileURLToPath(new URL('../docs/throughline.png', import.meta.url));
const executablePath = ensureBrowser();
if (!executablePath) throw new Error(noBrowser);
const { address, stop } = await serve({ folder: 'dist' });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1600, height: 960 }, reducedMotion: 'reduce' });
await page.goto(address);
await page.getByText('Sample map').click();
await page.getByText('Saved on this device').waitFor();
await page.locator('.react-flow__node', { hasText: 'I hear the price' }).click({ force: true });
await page.getByRole('complementary').waitFor();
await page.mouse.move(800, 20);
await page.waitForTimeout(500);
await page.screenshot({ path: target });
await browser.close();
await stop();
console.info(`Wrote ${target}.`);
