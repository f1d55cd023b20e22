import type { Scene } from '../derive/scene.ts';

/** The longest side that any browser can draw on one canvas, in pixels; where one cannot, that is found out when it is tried. */
export const mostSide = 65_535;

/** The largest area that browsers on a computer can draw on one canvas, in pixels. */
export const mostArea = 268_000_000;

const mostTiledSide = 1_000_000;

/** The largest area of a PNG that is joined from tiles: beyond it hardly any program opens it. */
export const mostTiledArea = 2_000_000_000;

/** How large a PNG is wanted: a multiple of the picture's own size, or the largest that fits a frame in pixels. */
export type PngSize =
  | { readonly scale: number }
  | { readonly fit: { readonly width: number; readonly height: number } };

/** What a PNG will measure. */
export interface PngPlan {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Whether the size wanted is beyond what can be made, so that it became smaller. */
  readonly reduced: boolean;
}

interface Limits {
  readonly side: number;
  readonly area: number;
}

/** The size of a picture that is painted on one canvas: as wanted, or as large as browsers can draw. */
export function pngPlan(scene: Pick<Scene, 'width' | 'height'>, size: PngSize): PngPlan {
  return planWithin(scene, size, { side: mostSide, area: mostArea });
}

/** The size of a PNG that may be joined from tiles. */
export function tiledPlan(scene: Pick<Scene, 'width' | 'height'>, size: PngSize): PngPlan {
  return planWithin(scene, size, { side: mostTiledSide, area: mostTiledArea });
}

/** Whether a picture of this size can be painted on one canvas. */
export function isOneCanvas({ width, height }: Pick<PngPlan, 'width' | 'height'>): boolean {
  return Math.max(width, height) <= mostSide && width * height <= mostArea;
}

function planWithin(scene: Pick<Scene, 'width' | 'height'>, size: PngSize, limits: Limits): PngPlan {
  const wanted =
    'scale' in size ? size.scale : Math.min(size.fit.width / scene.width, size.fit.height / scene.height);
  const side = limits.side / Math.max(scene.width, scene.height);
  const area = Math.sqrt(limits.area / (scene.width * scene.height));
  return planAt(scene, Math.min(wanted, side, area), wanted);
}

/** The size of the PNG at a scale, when another one was wanted. */
export function planAt(
  { width, height }: Pick<Scene, 'width' | 'height'>,
  scale: number,
  wanted: number,
): PngPlan {
  // Rounded to the nearest pixel a picture could pass the limit; tiny errors of division must not cost a pixel.
  const pixels = (length: number) => Math.max(1, Math.floor(length * scale + 1e-6));
  return { width: pixels(width), height: pixels(height), scale, reduced: scale < wanted };
}
