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
  const [header, ...chunks] = pngChunks(file);
  const end = file.subarray(-tailBytes);
  if (header?.type !== 'IHDR' || chunks[0]?.type !== 'IDAT' || !tail.test(hex(end))) return null;
  const length = unpackedLength(header.data);
  const start = deflateHead(beginning(chunks, headBytes).data);
  const byte = start?.bytes[0] ?? 3;
  const filter = withoutAbove[byte];
  if (!length || !start || filter === undefined) return null;
  const begun = beginning(chunks, Math.ceil(start.to / 8));
  const data = filter === byte ? begun.data.slice(2) : withFirstByte(begun.data, start, filter);
  if (!data) return null;
  const sum = new DataView(end.buffer, end.byteOffset).getUint32(sumAt);
  return {
    header: header.data.slice(),
    chunks: [pngChunk('IDAT', data), file.subarray(begun.end, file.length - lastChunks)],
    length,
    sum: changedSum(sum, length, filter - byte),
  };
}

/** The first bytes of a stream, without the two before it, with another byte in front: in a block of its own with all that is told by it, so that what follows stays where it is within its bytes. */
function withFirstByte(
  data: Uint8Array,
  { bytes, to, block }: DeflateHead,
  byte: number,
): Uint8Array<ArrayBuffer> | null {
  const rest = Math.ceil(to / 8);
  if (block.isStored) return null;
  const out = new BitWriter();
  out.write(0, 8);
  out.write(bytes.length, 16);
  out.write(bytes.length ^ 0xffff, 16);
  for (const stored of [byte, ...bytes.slice(1)]) out.write(stored, 8);
  fill(out, (((to - (block.to - block.from)) % 8) + 8) % 8);
  const copy = (from: number, end: number) => {
    for (let bit = from; bit < end; bit++) out.write(((data[bit >>> 3] ?? 0) >>> (bit & 7)) & 1, 1);
  };
  copy(block.from, block.to);
  copy(to, rest * 8);
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

/** What the first chunks hold, one behind the other: as many as have so many bytes; and where the next one begins. */
function beginning(chunks: readonly PngChunk[], least: number): { data: Uint8Array; end: number } {
  let [length, end] = [0, 0];
  const first: PngChunk[] = [];
  for (const chunk of chunks) {
    if (length >= least) break;
    first.push(chunk);
    length += chunk.data.length;
    end = chunk.end;
  }
  const data = new Uint8Array(length);
  let at = 0;
  for (const chunk of first) {
    data.set(chunk.data, at);
    at += chunk.data.length;
  }
  return { data, end };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
