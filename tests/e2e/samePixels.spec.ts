import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openSample } from './app.ts';
import { expect, test } from './test.ts';

const title = 'I look up the signs';
const around = { left: 24, top: 60, width: 250, height: 220 };

/** The file that a button of the dialog makes. */
async function made(page: Page, button: string): Promise<Buffer> {
  const asked = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  return readFile(await (await asked).path());
}

test('the picture has the pixels of the board: the same breaks at the same places', async ({ page }) => {
  await openSample(page);
  const drawn = page.locator('[data-board] text', { hasText: title }).first();
  await expect(drawn).toBeVisible();
  const onBoard = await drawn.evaluate((text: SVGTextElement) => {
    const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
    const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(text.getScreenCTM() ?? undefined);
    return { left, top };
  });
  const { left, top, ...size } = around;
  const clip = { x: onBoard.left - left, y: onBoard.top - top, ...size };
  const board = await page.screenshot({ clip });

  await page.getByRole('button', { name: 'Share or export' }).click();
  await page.getByText('SVG', { exact: true }).click();
  const svg = (await made(page, 'Export SVG')).toString();
  const [, x = '', y = ''] = new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)"[^>]*>${title}<`).exec(svg) ?? [];
  await page.getByText('PNG', { exact: true }).click();
  await page.getByText('1×', { exact: true }).click();
  const png = await made(page, 'Export PNG');

  const difference = await page.evaluate(compare, {
    board: board.toString('base64'),
    png: png.toString('base64'),
    at: { x: Number(x) - left, y: Number(y) - top },
    size,
  });
  // Browsers smooth the edges of letters a little differently on elements and on a canvas.
  expect(difference.inked).toBeGreaterThan(0.02);
  expect(difference.far).toBeLessThan(0.01);
});

interface Compared {
  readonly board: string;
  readonly png: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
}

/** How many of the pixels are far from one another, and how many are not ground at all; runs in the page. */
async function compare({ board, png, at, size }: Compared): Promise<{ far: number; inked: number }> {
  const pixels = async (file: string, x: number, y: number) => {
    const image = new Image();
    image.src = `data:image/png;base64,${file}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, -x, -y);
    return context?.getImageData(0, 0, size.width, size.height).data ?? new Uint8ClampedArray();
  };
  const [some, other] = [await pixels(board, 0, 0), await pixels(png, Math.round(at.x), Math.round(at.y))];
  let [far, inked] = [0, 0];
  for (let pixel = 0; pixel < some.length; pixel += 4) {
    const channels = [0, 1, 2].map((channel) => some[pixel + channel] ?? 0);
    const apart = channels.map((value, channel) => Math.abs(value - (other[pixel + channel] ?? 0)));
    if (Math.max(...apart) > 96) far += 1;
    if (Math.min(...channels) < 128) inked += 1;
  }
  const count = some.length / 4;
  return { far: far / count, inked: inked / count };
}
