import type { Canvas2D } from './paint.ts';

/** Whether a canvas of this size can be painted on: one beyond a browser's limits takes every order and stays blank; one pixel in its last corner tells. */
export function canPaint(
  context: Canvas2D,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  try {
    context.fillStyle = '#ff0000';
    context.fillRect(width - 1, height - 1, 1, 1);
    const [red, , , alpha] = context.getImageData(width - 1, height - 1, 1, 1).data;
    context.clearRect(width - 1, height - 1, 1, 1);
    return red === 255 && alpha === 255;
  } catch {
    return false;
  }
}
