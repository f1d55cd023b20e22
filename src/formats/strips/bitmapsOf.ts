import type { Scene } from '../../derive/scene.ts';
import type { PaintImages } from '../paint.ts';

/**
 * The pictures of a scene as workers can have them: no larger than they are drawn. Every worker has all of them unpacked, and a large one that is made
 * small while it is painted loses its fine lines.
 */
export async function bitmapsOf(
  { items }: Pick<Scene, 'items'>,
  scale: number,
  images: PaintImages = new Map(),
): Promise<Map<string, ImageBitmap>> {
  const drawn = new Map<string, { width: number; height: number }>();
  for (const item of items) {
    if (item.type !== 'image') continue;
    const { width, height } = drawn.get(item.hash) ?? { width: 0, height: 0 };
    drawn.set(item.hash, { width: Math.max(width, item.width), height: Math.max(height, item.height) });
  }
  const pixels = (length: number, most: number) => Math.max(1, Math.min(most, Math.ceil(length * scale)));
  const made = [...drawn].map(async ([hash, { width, height }]) => {
    const image = images.get(hash);
    if (!image) return [];
    const bitmap = await createImageBitmap(image, {
      resizeWidth: pixels(width, image.width),
      resizeHeight: pixels(height, image.height),
      resizeQuality: 'high',
    });
    return [[hash, bitmap] as const];
  });
  return new Map((await Promise.all(made)).flat());
}
