import { BitWriter } from '../deflate/bitWriter.ts';
import { type PngChunk, pngChunk, pngChunks } from '../pngChunks.ts';
import { changedSum } from './adler.ts';
import { type DeflateHead, deflateHead } from './deflateHead.ts';

/** A strip of a picture, packed by the browser, made so that it can stand anywhere in a file. */
export interface PackedStrip {
  /** The head of the picture that the strip was (PNG, 11.2.1), 13 bytes. */
  readonly header: Uint8Array<ArrayBuffer>;
  /** Its rows as chunks of a PNG: whole blocks, none of them the last, that begin and end with a byte. */
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** How many bytes the rows are unpacked, and their Adler-32. */
  readonly length: number;
  readonly sum: number;
}

/** What a worker says of the strip with a number; null where it could not be made. */
export interface StripReply {
  readonly at: number;
  readonly strip: PackedStrip | null;
}

/** So much of the beginning of a file is read: more than what repetitions reach, even where nothing could be packed. */
const headBytes = 65_536;

/** How a file has to end: an empty stored block, which ends with a whole byte, and in a chunk of its own an empty last block and the sum of all bytes. */
const tail = /^0000ffff.{8}00000006494441540300.{16}0000000049454e44ae426082$/;
const tailBytes = 38;
const lastChunks = 30;
const sumAt = tailBytes - 20;

/** A row that is told from an empty one above it, and how the same bytes are told without it: a strip has rows above. */
const withoutAbove: readonly (number | undefined)[] = [0, 1, 0, undefined, 1];

/** The PNG of a strip as a part of a larger one; null where the browser packs in such a way that nothing can follow it. */
export async function packedStrip(png: Blob): Promise<PackedStrip | null> {
  const file = new Uint8Array(await png.arrayBuffer());
  const [header, first, ...more] = pngChunks(file);
  const end = file.subarray(-tailBytes);
  if (header?.type !== 'IHDR' || first?.type !== 'IDAT' || !tail.test(hex(end))) return null;
  const length = unpackedLength(header.data);
  const start = deflateHead(beginning([first, ...more]));
  const filter = start ? withoutAbove[start.byte] : undefined;
  if (!length || !start || filter === undefined) return null;
  const data = filter === start.byte ? first.data.slice(2) : withFirstByte(first.data, start, filter);
  if (!data) return null;
  const sum = new DataView(end.buffer, end.byteOffset).getUint32(sumAt);
  return {
    header: header.data.slice(),
    chunks: [pngChunk('IDAT', data), file.subarray(first.end, file.length - lastChunks)],
    length,
    sum: changedSum(sum, length, filter - start.byte),
  };
}

/** The first bytes of a stream, without the two before it, with another byte in front: in a block of its own, so that all that follows stays where it is within its bytes. */
function withFirstByte(data: Uint8Array, head: DeflateHead, byte: number): Uint8Array<ArrayBuffer> | null {
  const rest = Math.ceil(head.to / 8);
  if (head.isStored || head.isRepeated || rest > data.length) return null;
  const out = new BitWriter();
  for (const stored of [0, 1, 0, 254, 255, byte]) out.write(stored, 8);
  fill(out, (head.to - head.from) % 8);
  const copy = (from: number, to: number) => {
    for (let bit = from; bit < to; bit++) out.write(((data[bit >>> 3] ?? 0) >>> (bit & 7)) & 1, 1);
  };
  copy(16, head.from);
  copy(head.to, rest * 8);
  out.align();
  const begun = out.take();
  const whole = new Uint8Array(begun.length + data.length - rest);
  whole.set(begun);
  whole.set(data.subarray(rest), begun.length);
  return whole;
}

/** Writes empty blocks of so many bits beyond whole bytes. */
function fill(out: BitWriter, bits: number): void {
  // One with codes of its own for the only two bytes that it names has 91 bits, each with fixed codes 10.
  const isOdd = bits % 2 === 1;
  if (isOdd) {
    out.write(0b100, 3);
    out.write(0, 10);
    out.write(14, 4);
    for (let order = 0; order < 18; order++) out.write(order === 2 || order === 17 ? 1 : 0, 3);
    for (const zeros of [138, 117]) out.write(((zeros - 11) << 1) | 1, 8);
    out.write(0b1000, 4);
  }
  for (let filled = isOdd ? 3 : 0; filled % 8 !== bits; filled += 2) out.write(0b010, 10);
}

/** How many bytes the rows of a picture are, each behind the byte for how it is told; 0 where it is not of eight bits a colour. */
function unpackedLength(header: Uint8Array): number {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [depth, kind, , , interlaced] = header.subarray(8);
  const channels = kind === 6 ? 4 : kind === 2 ? 3 : 0;
  if (depth !== 8 || channels === 0 || interlaced !== 0) return 0;
  return view.getUint32(4) * (view.getUint32(0) * channels + 1);
}

/** What the first chunks hold, one behind the other. */
function beginning(chunks: readonly PngChunk[]): Uint8Array {
  const bytes = new Uint8Array(headBytes);
  let at = 0;
  for (const { data } of chunks) {
    bytes.set(data.subarray(0, headBytes - at), at);
    at += data.length;
    if (at >= headBytes) break;
  }
  return bytes.subarray(0, at);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
