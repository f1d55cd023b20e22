import type { Image } from '../model/image.ts';
import type { Box } from './layout.ts';
import type { Item } from './scene.ts';
import type { Theme } from './theme.ts';

const addresses = new WeakMap<Image, string>();

/** The bytes of a picture as an address that can be shown; null when they are missing. */
export function imageAddress(image: Image): string | null {
  if (image.data === undefined) return null;
  const known = addresses.get(image);
  if (known !== undefined) return known;
  const address = `data:${image.mediaType};base64,${image.data}`;
  addresses.set(image, address);
  return address;
}

/** A picture cut to a circle, filled from its middle; nothing where its bytes are missing. */
export function roundPictureItems(image: Image | undefined, x: number, y: number, radius: number): Item[] {
  const address = image && imageAddress(image);
  if (!address) return [];
  const scale = (2 * radius) / Math.min(image.width, image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const place = { x: x - width / 2, y: y - height / 2, width, height };
  const { hash, alt } = image;
  return [{ type: 'image', ...place, hash, address, isRound: true, ...(alt !== undefined && { alt }) }];
}

/** A picture, whole and in the middle of its place; a plain block where its bytes are missing. */
export function pictureItems(image: Image, box: Box, theme: Theme): Item[] {
  const ground: Item = { type: 'rect', ...box, radius: 4, fill: theme.sunken };
  const address = imageAddress(image);
  if (address === null) return [ground];
  const scale = Math.min(box.width / image.width, box.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const x = box.x + (box.width - width) / 2;
  const y = box.y + (box.height - height) / 2;
  const { hash, alt } = image;
  return [ground, { type: 'image', x, y, width, height, hash, address, ...(alt !== undefined && { alt }) }];
}
