import type { TextItem } from '../../derive/scene.ts';
import { paint, paintFonts } from '../paint.ts';
import type { PdfPicture } from './pdfResources.ts';
import type { DrawnText, DrawText } from './pdfText.ts';

/** No picture in a PDF has more pixels on a side. */
const mostPixels = 1_600;

/** How many pixels stand for one of the scene: 300 to the inch, for scenes with 96. */
const sharpness = 300 / 96;

/** Pictures as a PDF holds them: as JPEG where they are opaque. One that cannot be read is left out. */
export async function pdfPictures(
  images: ReadonlyMap<string, HTMLImageElement>,
): Promise<Map<string, PdfPicture>> {
  const pictures = new Map<string, PdfPicture>();
  for (const [hash, image] of images) {
    const picture = await pictureOfImage(image).catch(() => null);
    if (picture) pictures.set(hash, picture);
  }
  return pictures;
}

async function pictureOfImage(image: HTMLImageElement): Promise<PdfPicture | null> {
  const { naturalWidth, naturalHeight } = image;
  const part = Math.min(1, mostPixels / Math.max(naturalWidth, naturalHeight, 1));
  const [width, height] = [naturalWidth, naturalHeight].map((side) => Math.max(1, Math.round(side * part)));
  if (!width || !height) return null;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  if (data.some((value, at) => at % 4 === 3 && value < 255)) return { width, height, pixels: data };
  const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return { width, height, jpeg: new Uint8Array(await file.arrayBuffer()) };
}

/** Draws pieces of lines with the fonts of the machine; each piece once, however often it stands in a map. */
export function textDrawer(): DrawText {
  const drawn = new Map<string, DrawnText | null>();
  return (item, text) => {
    const key = [text, item.size, item.weight, item.fill, item.halo ?? '', item.haloWidth ?? ''].join('\n');
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const made = drawnText(item, text);
    drawn.set(key, made);
    return made;
  };
}

function drawnText(item: TextItem, text: string): DrawnText | null {
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) return null;
  ruler.font = `${item.weight} ${item.size}px ${paintFonts()}`;
  const advance = ruler.measureText(text).width;
  const room = (item.haloWidth ?? 0) + item.size * 0.2;
  const scale = Math.min(sharpness, mostPixels / Math.max(1, advance + 2 * room));
  const shownWidth = advance + 2 * room;
  const shownHeight = item.size * 1.5 + 2 * room;
  const [width, height] = [Math.ceil(shownWidth * scale), Math.ceil(shownHeight * scale)];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(width / shownWidth, height / shownHeight);
  const { isTurned: _, anchor: __, ...upright } = item;
  paint(context, [{ ...upright, text, x: room, y: room + item.size * 1.1 }]);
  const pixels = context.getImageData(0, 0, width, height).data;
  const [left, top] = [-room, -room - item.size * 1.1];
  return { width, height, pixels, advance, left, top, shownWidth, shownHeight };
}
