import type { Scene } from '../derive/scene.ts';
import { type Canvas2D, type PaintImages, paint, paintFonts } from './paint.ts';

/** So many items are painted before the page may answer its user again. */
const slice = 1_500;

/** What is told and asked while a scene is painted. */
interface SlicedJob {
  readonly images?: PaintImages;
  progress?(done: number): void;
  readonly signal?: AbortSignal;
}

/** Paints a scene piece by piece; whoever calls has set the scale. Stops by throwing the signal's reason. */
export async function paintInSlices(
  context: Canvas2D,
  { items, font }: Pick<Scene, 'items' | 'font'>,
  job: SlicedJob,
): Promise<void> {
  for (let at = 0; at < items.length; at += slice) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    job.signal?.throwIfAborted();
    job.progress?.(at / items.length);
    paint(context, items.slice(at, at + slice), job.images, paintFonts(font));
  }
}
