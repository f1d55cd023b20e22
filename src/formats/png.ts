import type { Scene } from '../derive/scene.ts';
import { canPaint } from './canPaint.ts';
import { textOf } from './fonts.ts';
import { type PaintImages, paintFonts } from './paint.ts';
import { paintInSlices } from './paintInSlices.ts';
import { isOneCanvas, type PngPlan, type PngSize, planAt, pngPlan, tiledPlan } from './pngScale.ts';
import { joinedPng } from './strips/joinedPng.ts';
import { type MakeCanvas, tiledPng } from './tiledPng.ts';

/** A finished picture of pixels. */
export interface Png extends PngPlan {
  readonly blob: Blob;
}

/** How a picture is painted; as PNG when nothing else is said. */
export interface PaintJob {
  readonly images?: PaintImages;
  readonly type?: 'image/png' | 'image/jpeg';
  /** Told how much is done, 0 to 1. */
  progress?(done: number): void;
  /** Gives up when it is aborted, with its reason. */
  readonly signal?: AbortSignal;
}

/** That a picture could not be drawn even much smaller; it carries the size that was tried last, in pixels. */
export class PngError extends Error {
  readonly width: number;
  readonly height: number;

  override readonly name = 'PngError';

  constructor({ width, height }: PngPlan) {
    super(`The picture could not be drawn at ${width} × ${height} pixels.`);
    this.width = width;
    this.height = height;
  }
}

/** How often the size is halved before giving up. */
const mostHalvings = 4;

/** How good a JPEG is: text has no rings around it. */
const jpegQuality = 0.95;

/** A picture as PNG or JPEG. A PNG beyond the limits of a canvas is joined from tiles. Where the browser fails at a size, the picture becomes half as large, and says so; it is never blank. */
export async function pngOf(scene: Scene, size: PngSize, job: PaintJob = {}): Promise<Png> {
  const isPng = job.type !== 'image/jpeg';
  const first = isPng ? tiledPlan(scene, size) : pngPlan(scene, size);
  const joined = isPng ? await joinedPng(scene, first, job) : null;
  if (joined) return { ...first, blob: joined };
  await fontsReady(scene);
  let plan = first;
  for (let halvings = 0; halvings <= mostHalvings; halvings++) {
    const whole = isOneCanvas(plan) ? await drawn(scene, plan, job) : null;
    const blob = whole ?? (isPng ? await tiledPng(scene, plan, tileCanvas, job) : null);
    if (blob) return { ...plan, reduced: plan.reduced || halvings > 0, blob };
    plan = planAt(scene, first.scale / 2 ** (halvings + 1), first.scale);
  }
  throw new PngError(plan);
}

async function fontsReady(scene: Scene): Promise<void> {
  const text = textOf(scene);
  const weights = [400, 500, 600].map((weight) =>
    document.fonts.load(`${weight} 12px ${paintFonts()}`, text),
  );
  await Promise.all(weights);
}

async function drawn(scene: Scene, plan: PngPlan, job: PaintJob): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = plan.width;
  canvas.height = plan.height;
  const context = canvas.getContext('2d');
  try {
    if (!context || !canPaint(context, plan)) return null;
    if (scene.background) {
      context.fillStyle = scene.background;
      context.fillRect(0, 0, plan.width, plan.height);
    }
    context.scale(plan.scale, plan.scale);
    if ('textRendering' in context) context.textRendering = 'geometricPrecision';
    await paintInSlices(context, scene, job);
    return await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, job.type ?? 'image/png', jpegQuality),
    );
  } finally {
    // Safari keeps the memory of a canvas until it is made small.
    canvas.width = 0;
    canvas.height = 0;
  }
}

const tileCanvas: MakeCanvas = (width, height) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || !canPaint(context, { width, height })) return null;
  if ('textRendering' in context) context.textRendering = 'geometricPrecision';
  const free = () => {
    canvas.width = 0;
    canvas.height = 0;
  };
  return { context, free };
};
