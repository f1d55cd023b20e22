import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pngChunks } from '../../src/formats/pngChunks.ts';
import { openSample } from './app.ts';
import { expect, test } from './test.ts';

/** Chooses a PNG of the sample at 4×, of many million pixels. */
async function choosePng(page: Page) {
  await openSample(page);
  await page.getByRole('button', { name: 'Share or export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('PNG', { exact: true }).click();
  await dialog.getByText('4×', { exact: true }).click();
  return dialog;
}

/** The PNG, and how many workers made it. */
async function largePng(
  page: Page,
  { isTransparent = false } = {},
): Promise<{ file: Buffer; workers: number }> {
  const dialog = await choosePng(page);
  if (isTransparent) await dialog.getByRole('checkbox', { name: 'Background' }).uncheck();
  let workers = 0;
  page.on('worker', () => {
    workers += 1;
  });
  const asked = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export PNG' }).click();
  return { file: await readFile(await (await asked).path()), workers };
}

test('a large PNG is painted and packed beside the page, always to the same bytes, with the pixels of one canvas', async ({
  page,
  context,
}) => {
  test.slow();
  const { file, workers } = await largePng(page);
  expect(workers).toBeGreaterThan(0);

  const again = await context.newPage();
  expect((await largePng(again)).file.equals(file)).toBe(true);
  await again.close();

  const plain = await context.newPage();
  await plain.addInitScript(() => Reflect.deleteProperty(window, 'OffscreenCanvas'));
  const one = await largePng(plain);
  expect(one.workers).toBe(0);
  const { width, height, far, inked } = await plain.evaluate(compare, [file, one.file].map(base64));
  expect(width * height).toBeGreaterThan(8_000_000);
  expect(inked).toBeGreaterThan(0.01);
  // Browsers smooth the edge of a curve a little differently near the edge of a canvas.
  expect(far).toBeLessThan(0.000_02);
});

test('a large PNG without a ground is joined from the strips of workers, too', async ({ page }) => {
  test.slow();
  const { file } = await largePng(page, { isTransparent: true });
  const [head, first] = pngChunks(file);
  expect(head?.type).toBe('IHDR');
  // Neither the browser nor our own packer begins with a chunk of two bytes.
  expect(first?.data.length).toBe(2);
});

test('a large PNG is made without workers where they cannot be started', async ({ page, watch }) => {
  test.slow();
  watch.allow(/stripWorker|ERR_FAILED|Failed to load/);
  await page.route('**/stripWorker-*', (route) => route.abort());
  const { file } = await largePng(page);
  expect(file.subarray(1, 4).toString()).toBe('PNG');
});

test('a large PNG can be stopped', async ({ page }) => {
  // The workers never begin, so that there is time to stop.
  await page.route('**/stripWorker-*', () => undefined);
  const dialog = await choosePng(page);
  await dialog.getByRole('button', { name: 'Export PNG' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByText('Stopped.')).toBeVisible();
});

function base64(file: Buffer): string {
  return file.toString('base64');
}

/** How many values of two pictures are far from one another, and how many pixels are not ground at all; runs in the page. */
async function compare(files: string[]) {
  const images = files.map(async (file) => {
    const image = new Image();
    image.src = `data:image/png;base64,${file}`;
    await image.decode();
    return image;
  });
  const [some, other] = await Promise.all(images);
  if (!some || !other) throw new Error('There are two files to compare.');
  const { naturalWidth: width, naturalHeight: height } = some;
  const band = 500;
  const pixels = (image: HTMLImageElement, top: number) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = band;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(image, 0, -top);
    return context?.getImageData(0, 0, width, band).data ?? new Uint8ClampedArray();
  };
  let [far, inked, count] = [0, 0, 0];
  for (let top = 0; top < height; top += band) {
    const [ours, theirs] = [pixels(some, top), pixels(other, top)];
    count += ours.length;
    for (let at = 0; at < ours.length; at += 1) {
      if (Math.abs((ours[at] ?? 0) - (theirs[at] ?? 0)) > 16) far += 1;
      if ((ours[at] ?? 0) < 128) inked += 1;
    }
  }
  return { width, height, far: far / count, inked: inked / count };
}
