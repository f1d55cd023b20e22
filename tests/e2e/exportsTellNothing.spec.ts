import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { wordsIn } from '../../torture/unpacked.mjs';
import { openSample } from './app.ts';
import { expect, test } from './test.ts';

const user = 'quillfeatherson';
const home = join(tmpdir(), `${user}-home`);

/** Names of this machine that could only have come from it. */
const names = [user, home, process.cwd(), homedir(), hostname(), userInfo().username].filter(
  (name) => name.length > 5,
);

// The browser runs as somebody whose name is found wherever it appears.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    mkdirSync(home, { recursive: true });
    const env = {
      ...process.env,
      HOME: home,
      USER: user,
      LOGNAME: user,
      USERNAME: user,
      HOSTNAME: `${user}-pc`,
    };
    await use({ ...launchOptions, env });
  },
});

/** What is saved to the downloads by doing something. */
async function downloaded(page: Page, deed: () => Promise<void>): Promise<Buffer> {
  const asked = page.waitForEvent('download');
  await deed();
  return readFile(await (await asked).path());
}

async function exported(page: Page, format: string, button: string): Promise<Buffer> {
  const dialog = page.getByRole('dialog');
  await dialog.getByText(format, { exact: true }).click();
  const inside = dialog.getByRole('checkbox', { name: /^Put the map itself/ });
  if (format !== 'JSON' && format !== 'JPEG') await inside.check();
  return downloaded(page, () => dialog.getByRole('button', { name: button }).click());
}

test('no export says whose it is or where it was made, in its packed parts neither', async ({ page }) => {
  test.slow();
  await openSample(page);
  await page.getByRole('button', { name: 'Share or export' }).click();
  for (const [format, button] of [
    ['PNG', 'Export PNG'],
    ['SVG', 'Export SVG'],
    ['PDF', 'Export PDF'],
    ['PowerPoint', 'Export PowerPoint'],
    ['Web page', 'Export web page'],
    ['JSON', 'Save a copy (JSON)'],
  ] as const) {
    const bytes = await exported(page, format, button);
    // The map lies packed in each of them, so what is looked for would be found.
    expect(wordsIn(bytes, ['"format"', 'throughline', ...names]), format).toEqual([
      '"format"',
      'throughline',
    ]);
  }
  // Nothing lies in a JPEG, and nothing is said about it: neither where nor with what it was made.
  const picture = await exported(page, 'JPEG', 'Export JPEG');
  expect(picture.subarray(0, 3).toString('hex')).toBe('ffd8ff');
  expect(wordsIn(picture, ['Exif', 'http://ns.adobe.com', ...names])).toEqual([]);
});

test('no table and no backup does either', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('Shift+A');
  await page.getByRole('button', { name: 'Channels: save' }).click();
  const table = await downloaded(page, () => page.getByRole('menuitem', { name: 'Table (CSV)' }).click());
  expect(wordsIn(table, ['Channel,', ...names])).toEqual(['Channel,']);

  await page.goto('./#/storage');
  const backup = await downloaded(page, () =>
    page.getByRole('button', { name: 'Back up everything' }).click(),
  );
  expect(wordsIn(backup, ['"format"', 'I hear the price', ...names])).toEqual([
    '"format"',
    'I hear the price',
  ]);
});
