import type { Doc } from '../model/doc.ts';
import type { Image } from '../model/image.ts';
import { readPictureHeader } from './pictureHeader.ts';

/** A document of a file without the bytes of pictures that are not what their rows say, or are others than those of the same hash before them: such a picture stays as one that is missing. */
export function checkImages(doc: Doc): Doc {
  if (doc.image.size === 0) return doc;
  const byHash = new Map<string, string>();
  const image = new Map([...doc.image].map(([id, row]) => [id, checked(row, byHash)]));
  return { ...doc, image };
}

function checked(row: Image, byHash: Map<string, string>): Image {
  const { data, ...rest } = row;
  if (data === undefined) return row;
  const known = byHash.get(row.hash) ?? data;
  if (known !== data || !isAsSaid(row, data)) return rest;
  byHash.set(row.hash, data);
  return row;
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
