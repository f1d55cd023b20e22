import { Deflater, longest, reach, shortest } from './deflate/deflater.ts';

/** So many bits of a hash of two pixels tell where they were met. */
const hashBits = 14;

/** Each row is told from the one above. */
const upFilter = 2;

/** Both halves of an Adler-32 stay below this. */
const modulus = 65_521;

/** So many bytes of nothing, and so many pixels, are summed at once at most: their sums fit 31 bits. */
const mostNothing = 32_000;
const mostPixels = 4_096;

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
  /** Where the differences of two neighbouring pixels, by their hash, were met last: their row, from 1, and their place in it. */
  readonly #met = new Int32Array(2 ** (hashBits + 1));
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
    const told = this.#told;
    const width = this.#width;
    const slot = this.#row % this.#rows;
    const here = slot * width;
    if (!this.#isBlank[slot]) told.fill(0, here, here + width);
    let isBlank = 1;
    this.packer.literal(upFilter);
    this.#low = (this.#low + upFilter) % modulus;
    this.#high = (this.#high + this.#low) % modulus;
    for (let x = 0; x < width; ) {
      const start = x;
      x = firstOther(pixels, from, above, aboveFrom, x, width);
      if (x > start) this.#nothing((x - start) * this.#channels);
      const first = x;
      for (const end = Math.min(width, x + mostPixels); x < end; x++) {
        const difference = differenceOf(pixels[from + x] as number, above[aboveFrom + x] as number);
        if (difference === 0) break;
        told[here + x] = difference;
      }
      if (x === first) continue;
      isBlank = 0;
      this.#sum(here + first, here + x);
      this.#something(first, x, here);
    }
    this.#isBlank[slot] = isBlank;
    this.#row++;
  }

  /** So many bytes of nothing. */
  #nothing(bytes: number): void {
    const { packer } = this;
    for (let left = bytes; left > 0; left -= mostNothing)
      this.#high = (this.#high + Math.min(left, mostNothing) * this.#low) % modulus;
    packer.literal(0);
    let left = bytes - 1;
    for (; left >= longest; left -= longest) packer.repeat(longest, 1);
    if (left >= shortest) packer.repeat(left, 1);
    else for (; left > 0; left--) packer.literal(0);
  }

  /** The pixels from one place to another of the row that is being told, where they were not told before in the same words. */
  #something(first: number, end: number, here: number): void {
    const { packer } = this;
    const isOpaque = this.#channels === 3;
    for (let x = first; x < end; ) {
      const length = x + 1 < end ? this.#again(x, end, here) : 0;
      if (length === 0) {
        const pixel = this.#told[here + x] as number;
        packer.literals(pixel & 0xffffff);
        if (!isOpaque) packer.literal(pixel >>> 24);
      }
      x += length || 1;
    }
  }

  /** Tells as many pixels as were told before, at least two; says how many. */
  #again(x: number, end: number, here: number): number {
    const told = this.#told;
    const [width, channels, row] = [this.#width, this.#channels, this.#row];
    const met = this.#met;
    const hash = hashOf(told[here + x] as number, told[here + x + 1] as number) * 2;
    const back = row + 1 - (met[hash] as number);
    const column = met[hash + 1] as number;
    const isMet = met[hash] !== 0;
    met[hash] = row + 1;
    met[hash + 1] = x;
    if (!isMet || back >= this.#rows) return 0;
    const distance = back * (width * channels + 1) + (x - column) * channels;
    if (distance > reach) return 0;
    const there = (back === 0 ? here : ((row - back) % this.#rows) * width) + column;
    const most = Math.min(Math.floor(longest / channels), end - x, width - column);
    let length = 0;
    while (length < most && told[there + length] === told[here + x + length]) length++;
    if (length < 2) return 0;
    this.packer.repeat(length * channels, distance);
    return length;
  }

  /** Adds what is told from one place to another to the Adler-32 of all bytes. */
  #sum(first: number, end: number): void {
    const told = this.#told;
    let low = this.#low;
    let high = 0;
    for (let at = first; at < end; at++) {
      const pixel = told[at] as number;
      const [a, b, c] = [pixel & 255, (pixel >>> 8) & 255, (pixel >>> 16) & 255];
      high += 3 * (low + a) + 2 * b + c;
      low += a + b + c;
      if (this.#channels === 4) {
        low += pixel >>> 24;
        high += low;
      }
      if (low >= modulus) low -= modulus;
    }
    this.#low = low;
    this.#high = (this.#high + high) % modulus;
  }
}

/** The difference of each of the four bytes of a pixel from the one above, all four at once. */
function differenceOf(pixel: number, above: number): number {
  return ((pixel | 0x80808080) - (above & 0x7f7f7f7f)) ^ ((pixel ^ ~above) & 0x80808080);
}

/** The first place from `x` on at which two rows are not the same; their width when there is none. Eight at a time: most rows hardly differ. */
function firstOther(
  a: Int32Array,
  aFrom: number,
  b: Int32Array,
  bFrom: number,
  x: number,
  width: number,
): number {
  let at = x;
  for (; at + 7 < width; at += 8) {
    const i = aFrom + at;
    const j = bFrom + at;
    const differs =
      ((a[i] as number) ^ (b[j] as number)) |
      ((a[i + 1] as number) ^ (b[j + 1] as number)) |
      ((a[i + 2] as number) ^ (b[j + 2] as number)) |
      ((a[i + 3] as number) ^ (b[j + 3] as number)) |
      ((a[i + 4] as number) ^ (b[j + 4] as number)) |
      ((a[i + 5] as number) ^ (b[j + 5] as number)) |
      ((a[i + 6] as number) ^ (b[j + 6] as number)) |
      ((a[i + 7] as number) ^ (b[j + 7] as number));
    if (differs !== 0) break;
  }
  while (at < width && a[aFrom + at] === b[bFrom + at]) at++;
  return at;
}

function hashOf(pixel: number, next: number): number {
  return (Math.imul(pixel, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) >>> (32 - hashBits);
}
