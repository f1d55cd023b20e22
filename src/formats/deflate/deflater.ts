import { BitWriter } from './bitWriter.ts';
import { writeBlock } from './deflateBlock.ts';
import { distanceClasses, lengthClasses } from './deflateClasses.ts';
import { threeBytes } from './tokens.ts';

/** So many tokens share one pair of codes. */
const blockTokens = 131_072;

/** A repetition reaches back so many bytes at most. */
export const reach = 32_768;

/** A repetition has so many bytes at least. */
export const shortest = 3;

/** A repetition has so many bytes at most. */
export const longest = 258;

/**
 * Packs bytes into a zlib stream (RFC 1950, 1951) for somebody who knows where they repeat, and says so: as literal bytes and as
 * repetitions of what was `distance` bytes before. Nothing is looked for here.
 */
export class Deflater {
  readonly #out = new BitWriter();
  readonly #tokens = new Int32Array(blockTokens);
  #count = 0;
  /** How often each symbol is in the block that was begun. */
  readonly #literals = new Uint32Array(286);
  readonly #distances = new Uint32Array(30);

  constructor() {
    // Packed by deflate, a window of 32 kB; the second byte says that nobody hurried, and makes both a multiple of 31.
    this.#out.write(0x9c78, 16);
  }

  /** One byte. */
  literal(byte: number): void {
    if (this.#count === blockTokens) this.#flush(false);
    this.#tokens[this.#count++] = byte;
    add(this.#literals, byte);
  }

  /** Three bytes, the lowest one first. */
  literals(bytes: number): void {
    if (this.#count === blockTokens) this.#flush(false);
    this.#tokens[this.#count++] = bytes | threeBytes;
    const literals = this.#literals;
    add(literals, bytes & 255);
    add(literals, (bytes >>> 8) & 255);
    add(literals, bytes >>> 16);
  }

  /** The `length` bytes (3 to 258) once more that began `distance` bytes ago (1 to 32,768); they may reach into themselves. */
  repeat(length: number, distance: number): void {
    if (this.#count === blockTokens) this.#flush(false);
    this.#tokens[this.#count++] = (distance << 9) | length;
    add(this.#literals, 257 + (lengthClasses.symbols[length] as number));
    add(this.#distances, distanceClasses.symbols[distance] as number);
  }

  /** How many bytes of the stream can be taken. */
  get length(): number {
    return this.#out.length;
  }

  /** The stream as far as it is written since it was last taken. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#out.take();
  }

  /** Ends the stream; `sum` is the Adler-32 of all its bytes. */
  end(sum: number): void {
    this.#flush(true);
    this.#out.align();
    for (let shift = 24; shift >= 0; shift -= 8) this.#out.write((sum >>> shift) & 255, 8);
    this.#out.align();
  }

  #flush(isLast: boolean): void {
    const tokens = this.#tokens.subarray(0, this.#count);
    writeBlock(this.#out, { tokens, literals: this.#literals, distances: this.#distances }, isLast);
    this.#count = 0;
    this.#literals.fill(0);
    this.#distances.fill(0);
  }
}

function add(counts: Uint32Array, symbol: number): void {
  counts[symbol] = (counts[symbol] as number) + 1;
}
