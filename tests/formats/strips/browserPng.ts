import { constants, deflateRawSync, inflateSync } from 'node:zlib';
import { pngChunk, pngChunks, pngSignature } from '../../../src/formats/pngChunks.ts';

/** How a picture is packed. */
export interface Packing {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel. */
  readonly pixels: Uint8Array;
  /** How rows are told: 0 as they are, 1 from the left, 2 from above, 4 from both. */
  readonly filter: number;
  /** As zlib has it: one of `constants`. */
  readonly strategy?: number;
  readonly level?: number;
  /** So many bytes has a chunk. */
  readonly chunk?: number;
  /** Whether the last block is an empty one behind whole bytes, in a chunk of its own. */
  readonly isFlushed?: boolean;
}

/** A PNG as browsers pack one that a canvas holds. */
export function browserPng(packing: Packing): Blob {
  const { width, height, filter, chunk = 4_096, isFlushed = true } = packing;
  const rows = told(packing);
  // zlib itself never repeats the very first byte, browsers do; behind one that nobody asks for it is the second.
  const dictionary = Uint8Array.of(0);
  const { level = 3, strategy = constants.Z_DEFAULT_STRATEGY } = packing;
  const options = { level, strategy, dictionary };
  const body = isFlushed
    ? deflateRawSync(rows, { ...options, finishFlush: constants.Z_SYNC_FLUSH })
    : deflateRawSync(rows, options);
  const stream = Buffer.concat([Uint8Array.of(0x78, 0x01), body]);
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, 6, 0, 0, 0], 8);
  const parts = [pngSignature, pngChunk('IHDR', header)];
  for (let at = 0; at < stream.length; at += chunk)
    parts.push(pngChunk('IDAT', stream.subarray(at, at + chunk)));
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, adler(rows));
  parts.push(pngChunk('IDAT', isFlushed ? Uint8Array.of(3, 0, ...sum) : sum));
  parts.push(pngChunk('IEND', new Uint8Array()));
  if (filter > 4) throw new RangeError(`There is no filter ${filter}.`);
  return new Blob(parts.map((part) => part.slice()));
}

/** The pixels of a PNG of four bytes each; throws where its bytes or their sum are not right. */
export async function pixelsOf(file: Blob): Promise<Uint8Array> {
  const chunks = pngChunks(new Uint8Array(await file.arrayBuffer()));
  const header = chunks[0]?.data ?? new Uint8Array(13);
  const width = new DataView(header.buffer, header.byteOffset).getUint32(0);
  const packed = chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []));
  const rows = inflateSync(Buffer.concat(packed));
  const line = width * 4;
  const pixels = new Uint8Array((rows.length / (line + 1)) * line);
  for (let at = 0; at < pixels.length; at++) {
    const row = Math.floor(at / line);
    const filter = rows[row * (line + 1)] ?? 0;
    pixels[at] = (rows[row * (line + 1) + 1 + (at % line)] ?? 0) + predicted(pixels, at, line, filter);
  }
  return pixels;
}

function told({ width, height, pixels, filter }: Packing): Uint8Array {
  const line = width * 4;
  const rows = new Uint8Array(height * (line + 1));
  for (let at = 0; at < pixels.length; at++) {
    const row = Math.floor(at / line);
    rows[row * (line + 1)] = filter;
    rows[row * (line + 1) + 1 + (at % line)] = (pixels[at] ?? 0) - predicted(pixels, at, line, filter);
  }
  return rows;
}

function predicted(pixels: Uint8Array, at: number, line: number, filter: number): number {
  const left = at % line < 4 ? 0 : (pixels[at - 4] ?? 0);
  const above = pixels[at - line] ?? 0;
  const corner = at % line < 4 ? 0 : (pixels[at - line - 4] ?? 0);
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(left + above - corner - value));
  return (a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0) ? left : (b ?? 0) <= (c ?? 0) ? above : corner;
}

function adler(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}
