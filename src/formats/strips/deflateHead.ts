import { DeflateError, DeflateReader } from './deflateReader.ts';

/** What has to be known of a packed stream to give it another first byte. */
export interface DeflateHead {
  readonly byte: number;
  /** Where it is told, in bits from the beginning. */
  readonly from: number;
  readonly to: number;
  /** Whether it is told as it is, in a block that says how long it is. */
  readonly isStored: boolean;
  /** Whether a later part repeats it. */
  readonly isRepeated: boolean;
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
  let first: Pick<DeflateHead, 'byte' | 'from' | 'to'> | null = null;
  let told = 0;
  let isRepeated = false;
  for (const { byte, length, distance, from, to } of new DeflateReader(stream, 2).tokens()) {
    if (byte !== undefined && !first) first = { byte, from, to };
    if (distance > 0 && distance === told) isRepeated = true;
    told += length;
    if (told > reach) break;
  }
  return first && { ...first, isRepeated, isStored: ((stream[2] ?? 0) & 6) === 0 };
}
