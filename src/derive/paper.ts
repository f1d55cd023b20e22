import { movedItems } from './movedItems.ts';
import type { Item, Scene } from './scene.ts';
import type { Theme } from './theme.ts';
import type { PictureSize } from './timelinePicture.ts';

/** The sheets of paper that pages are made for. */
export type Paper = 'a4' | 'letter' | 'a3' | 'a1' | 'a0';

const sizes: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [297, 210],
  letter: [279.4, 215.9],
  a3: [420, 297],
  a1: [841, 594],
  a0: [1189, 841],
};

/** A length on paper in pixels, 96 to the inch. */
export function pixelsOf(millimetres: number): number {
  return (millimetres / 25.4) * 96;
}

/** A sheet lying on its long side, or standing, in pixels. */
export function paperSize(paper: Paper, isUpright = false): PictureSize {
  const [long, short] = sizes[paper];
  const [width, height] = isUpright ? [short, long] : [long, short];
  return { width: pixelsOf(width), height: pixelsOf(height) };
}

/** What a printer cannot reach, on each side. */
export const paperMargin = pixelsOf(10);

/** A picture as large as it gets on one sheet, which lies or stands as suits it. `most` is the largest scale wanted. */
export function onPaper(scene: Scene, paper: Paper, most = Number.POSITIVE_INFINITY): Scene {
  const size = paperSize(paper, scene.height > scene.width);
  const inner = innerSize(size);
  const scale = Math.min(inner.width / scene.width, inner.height / scene.height, most);
  return placed(scene, size, scale, 'middle');
}

/** What is left of a sheet within its margins. */
export function innerSize({ width, height }: PictureSize): PictureSize {
  return { width: width - 2 * paperMargin, height: height - 2 * paperMargin };
}

/** A picture on a page, at its top, in the middle or at the left. */
export function placed(scene: Scene, size: PictureSize, scale: number, side: 'middle' | 'left'): Scene {
  const dx = side === 'left' ? paperMargin : (size.width - scene.width * scale) / 2;
  const dy = paperMargin;
  return { ...scene, ...size, items: movedItems(scene.items, dx, dy, scale) };
}

/** The foot of a page, at its lower right corner. */
export function pageNumber(text: string, { width, height }: PictureSize, fill: string): Item {
  const [x, y] = [width - paperMargin, height - paperMargin * 0.45];
  return { type: 'text', x, y, text, size: 12, weight: 400, fill, anchor: 'end' };
}

/** A page with its foot. */
export function numbered(page: Scene, text: string, { text2 }: Theme): Scene {
  return { ...page, items: [...page.items, pageNumber(text, page, text2)] };
}
