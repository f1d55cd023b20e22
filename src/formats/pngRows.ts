import { Deflater, longest, reach, shortest } from './deflate/deflater.ts';

/** So many bits of a hash of two pixels tell where they were met. */
const hashBits = 14;

/** Each row is told from the one above. */
const upFilter = 2;

/** Both halves of an Adler-32 stay below this. */
const modulus = 65_521;

/**
 * Packs the rows of a picture, each told as its difference from the row above (PNG, filter 2). Where the picture goes straight down, which is
 * nearly everywhere, that difference is nothing: such runs are packed as they are found, without writing out a single byte of them.
 */
export class PngRows {
  readonly packer = new Deflater();
  readonly #width: number;
  readonly #channels: 3 | 4;
  /** The last row of pixels that was written; a pixel is one number. */
  readonly #last: Int32Array<ArrayBuffer>;
  /** The differences of as many rows as a repetition can reach back to, in turn; and which of those rows are nothing but zeros. */
  readonly #told: Int32Array<ArrayBuffer>;
  readonly #isBlank: Uint8Array<ArrayBuffer>;
  readonly #rows: number;
  /** The number of the row that is being told. */
  #row = 0;
  /** Where the differences of two neighbouring pixels, by their hash, were met last: its row and place as one number, from 1. */
  readonly #met = new Float64Array(2 ** hashBits);
  /** The two halves of the Adler-32 of all bytes. */
  #low = 1;
  #high = 0;

  constructor(width: number, channels: 3 | 4) {
    this.#width = width;
    this.#channels = channels;
    this.#last = new Int32Array(width);
    this.#rows = Math.floor(reach / (width * channels + 1)) + 2;
    this.#told = new Int32Array(width * this.#rows);
    this.#isBlank = new Uint8Array(this.#rows).fill(1);
  }

  /** Packs whole rows of pixels. */
  write(pixels: Int32Array): void {
    const width = this.#width;
    for (let from = 0; from < pixels.length; from += width) {
      if (from === 0) this.#writeRow(pixels, 0, this.#last, 0);
      else this.#writeRow(pixels, from, pixels, from - width);
    }
    this.#last.set(pixels.subarray(pixels.length - width));
  }

  /** Ends the stream. */
  end(): void {
    this.packer.end(((this.#high << 16) | this.#low) >>> 0);
  }

  #writeRow(pixels: Int32Array, from: number, above: Int32Array, aboveFrom: number): void {
    const width = this.#width;
    const here = (this.#row % this.#rows) * width;
    if (!this.#isBlank[here / width]) this.#told.fill(0, here, here + width);
    let isBlank = 1;
    this.packer.literals(upFilter, 1);
    this.#sum(upFilter, 1);
    for (let x = 0; x < width; ) {
      const start = x;
      x = firstOther(pixels, from, above, aboveFrom, x, width);
      if (x > start) this.#nothing((x - start) * this.#channels);
      const first = x;
      for (; x < width; x++) {
        const difference = told(pixels[from + x] as number, above[aboveFrom + x] as number);
        if (difference === 0) break;
        this.#told[here + x] = difference;
      }
      if (x === first) continue;
      isBlank = 0;
      this.#something(first, x, here);
    }
    this.#isBlank[here / width] = isBlank;
    this.#row++;
  }

  /** So many bytes of nothing. */
  #nothing(bytes: number): void {
    const { packer } = this;
    this.#high = (this.#high + bytes * this.#low) % modulus;
    packer.literals(0, 1);
    let left = bytes - 1;
    for (; left >= longest; left -= longest) packer.repeat(longest, 1);
    if (left >= shortest) packer.repeat(left, 1);
    else if (left > 0) packer.literals(0, left);
  }

  /** The pixels from one place to another of the row that is being told, where they were not told before in the same words. */
  #something(first: number, end: number, here: number): void {
    const told = this.#told;
    const channels = this.#channels;
    const most = Math.floor(longest / channels);
    for (let x = first; x < end; ) {
      const hash = x + 1 < end ? hashOf(told[here + x] as number, told[here + x + 1] as number) : -1;
      const length = hash < 0 ? 0 : this.#again(x, Math.min(most, end - x), here, hash);
      if (length === 0) this.packer.literals(told[here + x] as number, channels);
      for (const last = x + Math.max(1, length); x < last; x++) this.#sum(told[here + x] as number, channels);
    }
  }

  /** Tells as many pixels as were told before, at least two; says how many. */
  #again(x: number, most: number, here: number, hash: number): number {
    const width = this.#width;
    const met = (this.#met[hash] as number) - 1;
    this.#met[hash] = this.#row * width + x + 1;
    if (met < 0) return 0;
    const row = Math.floor(met / width);
    const column = met - row * width;
    const distance = (this.#row - row) * (width * this.#channels + 1) + (x - column) * this.#channels;
    if (distance > reach) return 0;
    const told = this.#told;
    const there = (row % this.#rows) * width + column;
    const until = Math.min(most, width - column);
    let length = 0;
    while (length < until && told[there + length] === told[here + x + length]) length++;
    if (length < 2) return 0;
    this.packer.repeat(length * this.#channels, distance);
    return length;
  }

  /** Adds bytes (1 to 4, the lowest one first) to the Adler-32 of all of them. */
  #sum(bytes: number, count: number): void {
    let low = this.#low;
    let high = this.#high;
    for (let rest = bytes, left = count; left > 0; left--, rest >>>= 8) {
      low += rest & 255;
      high += low;
    }
    this.#low = low < modulus ? low : low - modulus;
    this.#high = high % modulus;
  }
}

/** The difference of each of the four bytes of a pixel from the one above, all four at once. */
function told(pixel: number, above: number): number {
  return ((pixel | 0x80808080) - (above & 0x7f7f7f7f)) ^ ((pixel ^ ~above) & 0x80808080);
}

/** The first place from `x` on at which two rows are not the same; their width when there is none. Four at a time: most rows hardly differ. */
function firstOther(
  a: Int32Array,
  aFrom: number,
  b: Int32Array,
  bFrom: number,
  x: number,
  width: number,
): number {
  let at = x;
  for (; at + 3 < width; at += 4) {
    const i = aFrom + at;
    const j = bFrom + at;
    const differs =
      ((a[i] as number) ^ (b[j] as number)) |
      ((a[i + 1] as number) ^ (b[j + 1] as number)) |
      ((a[i + 2] as number) ^ (b[j + 2] as number)) |
      ((a[i + 3] as number) ^ (b[j + 3] as number));
    if (differs !== 0) break;
  }
  while (at < width && a[aFrom + at] === b[bFrom + at]) at++;
  return at;
}

function hashOf(pixel: number, next: number): number {
  return (Math.imul(pixel, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) >>> (32 - hashBits);
}
