import { strFromU8, strToU8, Unzlib, zlibSync } from 'fflate';
import { limits } from './limits.ts';
import { mapInHtml } from './mapInHtml.ts';
import { mapInPdf } from './mapInPdf.ts';
import { mapInPng } from './mapInPng.ts';
import { mapInPptx } from './mapInPptx.ts';
import { mapInSvg } from './mapInSvg.ts';

/** What came of looking for a map in a file that is seen as something else: its text, that there is none, or that this is no such file. */
export type FoundMap = { readonly text: string } | 'none' | 'otherFile';

/** The map that a picture or a document carries. Never throws; what is damaged or unpacks to more than a map may have counts as none. */
export function mapInFile(bytes: Uint8Array): FoundMap {
  for (const read of [mapInPng, mapInPdf, mapInPptx, mapInHtml, mapInSvg]) {
    const found = read(bytes);
    if (found !== 'otherFile') return unpacked(found);
  }
  return 'otherFile';
}

function unpacked(packed: Uint8Array | 'none'): FoundMap {
  const text = packed === 'none' ? null : unpackMap(packed);
  return text === null ? 'none' : { text };
}

/** The text of a map, packed; the same text always gives the same bytes. */
export function packMap(text: string): Uint8Array {
  return zlibSync(strToU8(text), { level: 9 });
}

/** The text of a packed map; null when it is damaged or too large. */
export function unpackMap(packed: Uint8Array): string | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const unzlib = new Unzlib((part, isLast) => {
    size += part.length;
    if (size > limits.journeyBytes) throw new Error('It is too large.');
    parts.push(part);
    isWhole = isLast;
  });
  try {
    // In pieces, so that what unpacks to far too much is given up before it is all there.
    for (let at = 0; at < packed.length; at += 16_384)
      unzlib.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
  } catch {
    return null;
  }
  return isWhole ? strFromU8(joined(parts, size)) : null;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
