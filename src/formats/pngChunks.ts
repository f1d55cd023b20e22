/** The first eight bytes of every PNG. */
export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A part of a PNG. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where it begins, and where the next one does. */
  readonly start: number;
  readonly end: number;
}

/** A chunk as bytes: its length, its four letters, its data, and their checksum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at++) chunk[4 + at] = type.charCodeAt(at);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** The chunks of a PNG from first to last; what is cut off ends the list, and what is no PNG has none. */
export function pngChunks(bytes: Uint8Array): PngChunk[] {
  if (!isPng(bytes)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let start = pngSignature.length; start + 12 <= bytes.length; ) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    chunks.push({ type, data: bytes.subarray(start + 8, start + 8 + length), start, end });
    start = end;
  }
  return chunks;
}

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, at) => bytes[at] === byte);
}

/** The checksum of each byte, and of each with one, two and three zeros behind it. */
const tables = [0, 1, 2, 3].map((zeros) =>
  new Uint32Array(256).map((_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8 * (zeros + 1); bit++)
      value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  }),
);

/** Four bytes at a time: a large picture has tens of millions of them. */
function crc32(bytes: Uint8Array): number {
  const [first, second, third, fourth] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let sum = -1;
  let at = 0;
  for (; at + 3 < bytes.length; at += 4) {
    sum ^=
      valueAt(bytes, at) |
      (valueAt(bytes, at + 1) << 8) |
      (valueAt(bytes, at + 2) << 16) |
      (valueAt(bytes, at + 3) << 24);
    sum =
      valueAt(fourth, sum & 255) ^
      valueAt(third, (sum >>> 8) & 255) ^
      valueAt(second, (sum >>> 16) & 255) ^
      valueAt(first, sum >>> 24);
  }
  for (; at < bytes.length; at++) sum = valueAt(first, (sum ^ valueAt(bytes, at)) & 255) ^ (sum >>> 8);
  return ~sum >>> 0;
}

function valueAt(list: ArrayLike<number>, index: number): number {
  return list[index] as number;
}
