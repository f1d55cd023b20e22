import type { Picture } from '../../commands/images.ts';
import { limits } from '../../formats/limits.ts';
import { type PictureHeader, readPictureHeader } from '../../formats/pictureHeader.ts';
import { image as imageKind } from '../../model/image.ts';
import type { Message } from '../../words/key.ts';

/** The longest side of a kept picture in pixels, the bytes that it should stay under, and how often it is made smaller for that. */
const longestSide = 2_000;
const mostBytes = 300_000;
const mostTries = 6;

/** How large a drawing without a size of its own becomes. */
const drawingSide = 1_000;

/**
 * Makes a picture of a file that a person chose: looks at the size that it claims, has the browser decode it, and draws it anew. So nothing of the file is kept but
 * what is seen: no place, no camera, no comment, no script. A message when it cannot be taken.
 */
export async function takePicture(file: Blob): Promise<Picture | Message> {
  if (file.size > limits.pictureBytes)
    return { key: 'images.problem.tooLarge', values: { limit: limits.pictureBytes / 1_000_000 } };
  const header = readPictureHeader(new Uint8Array(await file.arrayBuffer()));
  if (!header) return { key: 'images.problem.none' };
  const { width, height, format } = header;
  if (width * height > limits.picturePixels)
    return { key: 'images.problem.tooManyPixels', values: { width, height } };
  try {
    return await redrawn(new Blob([file], { type: mediaTypes[format] }), header);
  } catch {
    return { key: 'images.problem.damaged' };
  }
}

const mediaTypes: Readonly<Record<PictureHeader['format'], string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

async function redrawn(file: Blob, { format }: PictureHeader): Promise<Picture> {
  // Inside an image element scripts do not run and nothing else is loaded; a turned photograph stands upright.
  const source = new Image();
  const address = URL.createObjectURL(file);
  try {
    source.src = address;
    await source.decode();
    const [width, height] = [source.naturalWidth || drawingSide, source.naturalHeight || drawingSide];
    const wanted = format === 'svg' ? drawingSide : Math.max(width, height);
    let scale = Math.min(longestSide, wanted) / Math.max(width, height);
    const type = format === 'jpeg' ? 'image/jpeg' : 'image/webp';
    for (let tries = 1; ; tries++) {
      const made = await drawn(source, width * scale, height * scale, type);
      if (made.blob.size <= mostBytes || tries === mostTries) return await pictureOf(made);
      scale *= Math.max(0.5, Math.sqrt(mostBytes / made.blob.size) * 0.95);
    }
  } finally {
    URL.revokeObjectURL(address);
  }
}

interface Drawn {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

async function drawn(source: HTMLImageElement, width: number, height: number, type: string): Promise<Drawn> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const size = { width: canvas.width, height: canvas.height };
  try {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to draw on.');
    context.imageSmoothingQuality = 'high';
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.85));
    if (!blob) throw new Error('The picture could not be encoded.');
    return { blob, ...size };
  } finally {
    // Safari keeps the memory of a canvas until it is made small.
    canvas.width = 0;
    canvas.height = 0;
  }
}

async function pictureOf({ blob, width, height }: Drawn): Promise<Picture> {
  const bytes = await blob.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const mediaType = imageKind.schema.shape.mediaType.parse(blob.type);
  return { hash, mediaType, width, height, data: await base64Of(blob) };
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
