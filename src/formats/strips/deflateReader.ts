import { distanceClasses, lengthClasses } from '../deflate/deflateClasses.ts';

/** That bytes are no stream of this kind, or end in the middle of what was asked for. */
export class DeflateError extends Error {
  override readonly name = 'DeflateError';
}

/** A part of a stream: what of its bytes are told one by one, and what as a repetition of earlier ones. */
export interface DeflateToken {
  /** A byte told by itself; undefined for a repetition. */
  readonly byte?: number;
  readonly length: number;
  /** How far back a repetition begins; 0 for a byte. */
  readonly distance: number;
  /** Where in the stream it begins and ends, in bits. */
  readonly from: number;
  readonly to: number;
}

/** Where in a stream it is said how a block is told, in bits, and whether its bytes follow as they are. */
export interface DeflateBlock {
  readonly from: number;
  readonly to: number;
  readonly isStored: boolean;
}

const endOfBlock = 256;
const mostBits = 15;

/** In which order the lengths of the code for lengths are written (RFC 1951, 3.2.7). */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A prefix code to read by: how many symbols have so many bits, and all symbols, the shortest codes first. */
interface ReadCode {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

/** What a deflate stream (RFC 1951) is made of, from its first bit on; throws DeflateError at what is none. */
export class DeflateReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #block: DeflateBlock = { from: 0, to: 0, isStored: true };

  /** `start` is the byte at which the stream begins. */
  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start * 8;
  }

  /** The block of the part that was asked for last. */
  get block(): DeflateBlock {
    return this.#block;
  }

  /** All parts up to the end of the stream; whoever has enough stops asking. */
  *tokens(): Generator<DeflateToken> {
    for (let isLast = false; !isLast; ) {
      const from = this.#at;
      isLast = this.#bits(1) === 1;
      const kind = this.#bits(2);
      if (kind === 3) throw new DeflateError('There is no block of the kind 3.');
      const codes = kind === 2 ? this.#codes() : ([fixedLiterals, fixedDistances] as const);
      this.#block = { from, to: this.#at, isStored: kind === 0 };
      if (kind === 0) yield* this.#stored();
      else yield* this.#packed(...codes);
    }
  }

  *#stored(): Generator<DeflateToken> {
    this.#at = Math.ceil(this.#at / 8) * 8;
    const length = this.#bits(16);
    if ((length ^ this.#bits(16)) !== 0xffff) throw new DeflateError('A block has two lengths.');
    for (let left = length; left > 0; left--) {
      const from = this.#at;
      yield { byte: this.#bits(8), length: 1, distance: 0, from, to: this.#at };
    }
  }

  *#packed(literals: ReadCode, distances: ReadCode): Generator<DeflateToken> {
    for (;;) {
      const from = this.#at;
      const symbol = this.#symbol(literals);
      if (symbol === endOfBlock) return;
      if (symbol < endOfBlock) yield { byte: symbol, length: 1, distance: 0, from, to: this.#at };
      else {
        const length = this.#valueOf(lengthClasses, symbol - endOfBlock - 1);
        const distance = this.#valueOf(distanceClasses, this.#symbol(distances));
        yield { length, distance, from, to: this.#at };
      }
    }
  }

  #valueOf({ starts, extra }: typeof lengthClasses, symbol: number): number {
    const [start, bits] = [starts[symbol], extra[symbol]];
    if (start === undefined || bits === undefined) throw new DeflateError(`There is no symbol ${symbol}.`);
    return start + this.#bits(bits);
  }

  #codes(): [ReadCode, ReadCode] {
    const [literals, distances, orders] = [this.#bits(5) + 257, this.#bits(5) + 1, this.#bits(4) + 4];
    const orderLengths = new Array<number>(19).fill(0);
    for (const symbol of lengthOrder.slice(0, orders)) orderLengths[symbol] = this.#bits(3);
    const code = readCode(orderLengths);
    const lengths: number[] = [];
    while (lengths.length < literals + distances) {
      const symbol = this.#symbol(code);
      if (symbol < 16) lengths.push(symbol);
      else if (symbol === 16) repeat(lengths, lengths.at(-1) ?? 0, 3 + this.#bits(2));
      else repeat(lengths, 0, symbol === 17 ? 3 + this.#bits(3) : 11 + this.#bits(7));
    }
    return [readCode(lengths.slice(0, literals)), readCode(lengths.slice(literals))];
  }

  #symbol({ counts, symbols }: ReadCode): number {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length <= mostBits; length++) {
      code |= this.#bits(1);
      const count = counts[length] ?? 0;
      const found = code - first < count ? symbols[index + code - first] : undefined;
      if (found !== undefined) return found;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new DeflateError('There is no such code.');
  }

  #bits(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit++, this.#at++) {
      const byte = this.#bytes[this.#at >>> 3];
      if (byte === undefined) throw new DeflateError('The stream is cut off.');
      value |= ((byte >>> (this.#at & 7)) & 1) << bit;
    }
    return value;
  }
}

function repeat(lengths: number[], length: number, times: number): void {
  for (let left = times; left > 0; left--) lengths.push(length);
}

function readCode(lengths: readonly number[]): ReadCode {
  const counts = new Array<number>(mostBits + 1).fill(0);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const used = lengths.flatMap((length, symbol) => (length > 0 ? [{ length, symbol }] : []));
  return {
    counts,
    symbols: used.toSorted((a, b) => a.length - b.length || a.symbol - b.symbol).map(({ symbol }) => symbol),
  };
}

const fixedLiterals = readCode(
  Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);

const fixedDistances = readCode(new Array<number>(30).fill(5));
