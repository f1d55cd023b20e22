import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** A place in the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the board begins in the window, and how closely it is looked at. */
export async function boardView(page: Page): Promise<Spot & { zoom: number }> {
  return page.evaluate(() => {
    const layer = document.querySelector<HTMLElement>('[class*=TitleEditor-module_layer]');
    const { left, top } = layer?.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const { e, f } = new DOMMatrix(layer?.style.transform);
    return { x: left + e, y: top + f, zoom: Number(layer?.style.getPropertyValue('--zoom')) };
  });
}

/** The middles of cards on the board, by a line of their titles, as they stand at 100 %: they are found again at every zoom. */
export async function middlesOf(page: Page, ...lines: string[]): Promise<Spot[]> {
  const { x, y, zoom } = await boardView(page);
  return Promise.all(
    lines.map(async (line) => {
      const node = page.locator('.react-flow__node', { hasText: line });
      await expect(node).toHaveCount(1);
      const box = await node.boundingBox();
      if (!box) throw new Error(`${line} is not on the board.`);
      return { x: (box.x + box.width / 2 - x) / zoom, y: (box.y + box.height / 2 - y) / zoom };
    }),
  );
}

/** Where a place of the board is in the window now. */
export async function inWindow(page: Page, { x, y }: Spot): Promise<Spot> {
  const view = await boardView(page);
  return { x: view.x + x * view.zoom, y: view.y + y * view.zoom };
}

/** Zooms out until no card is drawn by itself any more. */
export async function goFar(page: Page): Promise<void> {
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('-');
  await expect(page.getByRole('button', { name: 'Zoom 33 %' })).toBeVisible();
  await expect(page.locator('.react-flow__node')).toHaveCount(0);
}

/** The colours of the painted map around a place of the window, as hex, within so many pixels. */
export async function colorsAt(page: Page, { x, y }: Spot, reach: number): Promise<string[]> {
  return page.evaluate(
    ([at, down, far]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-painting] > canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) return [];
      const box = canvas.getBoundingClientRect();
      const ratio = canvas.width / box.width;
      const part = [at - far - box.left, down - far - box.top, 2 * far, 2 * far] as const;
      const [left = 0, top = 0, width = 0, height = 0] = part.map((length) => Math.round(length * ratio));
      const { data } = context.getImageData(left, top, width, height);
      const found = new Set<string>();
      for (let place = 0; place < data.length; place += 4) {
        const rgb = [...data.subarray(place, place + 3)];
        found.add(`#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
      }
      return [...found];
    },
    [x, y, reach] as const,
  );
}
