import type { Doc } from '../model/doc.ts';
import type { Image } from '../model/image.ts';
import { readPictureHeader } from './pictureHeader.ts';

/** A document of a file without the bytes of pictures that are not what their rows say: such a picture stays as one that is missing. */
export function checkImages(doc: Doc): Doc {
  if (doc.image.size === 0) return doc;
  const image = new Map([...doc.image].map(([id, row]) => [id, checked(row)]));
  return { ...doc, image };
}

function checked(row: Image): Image {
  if (row.data === undefined || isAsSaid(row, row.data)) return row;
  const { data: _, ...rest } = row;
  return rest;
}

function isAsSaid({ mediaType, width, height }: Image, data: string): boolean {
  const header = readPictureHeader(bytesOf(data));
  return mediaType === `image/${header?.format}` && header?.width === width && header.height === height;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
