import { type DeflateBlock, DeflateError, DeflateReader, type DeflateToken } from './deflateReader.ts';

/** What has to be known of a packed stream to give it another first byte. */
export interface DeflateHead {
  /** The bytes up to the last part that repeats the first one; only that one where none does. */
  readonly bytes: readonly number[];
  /** Where they end, in bits from the beginning, and the block in which they do. */
  readonly to: number;
  readonly block: DeflateBlock;
}

/** Repetitions reach back so many bytes. */
const reach = 32_768;

/** The beginning of a zlib stream (RFC 1950); null where it is none, or cut off too early to tell. */
export function deflateHead(stream: Uint8Array): DeflateHead | null {
  const [method = 0, flags = 0] = stream;
  if ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0 || flags & 32) return null;
  try {
    return read(stream);
  } catch (error) {
    if (error instanceof DeflateError) return null;
    throw error;
  }
}

function read(stream: Uint8Array): DeflateHead | null {
  const reader = new DeflateReader(stream, 2);
  const bytes: number[] = [];
  let head: { length: number; to: number; block: DeflateBlock } | null = null;
  for (const token of reader.tokens()) {
    const repeatsFirst = token.distance > 0 && token.distance === bytes.length;
    take(token, bytes);
    if (!head || repeatsFirst) head = { length: bytes.length, to: token.to, block: reader.block };
    if (bytes.length > reach) break;
  }
  return head && { bytes: bytes.slice(0, head.length), to: head.to, block: head.block };
}

function take({ byte, length, distance }: DeflateToken, bytes: number[]): void {
  if (distance > bytes.length) throw new DeflateError('There is nothing so far back.');
  for (let left = length; left > 0; left--) bytes.push(byte ?? (bytes[bytes.length - distance] as number));
}
