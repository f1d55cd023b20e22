import { pngChunk, pngSignature } from './pngChunks.ts';

/** The least bytes of a data chunk but the last; small ones would only cost their heads. */
const leastChunk = 262_144;

/** About so many bytes are told and packed at a time: few enough to stay near the processor. */
const slice = 1_000_000;

/** A PNG that is written row by row, so that neither its pixels nor more of its bytes than are packed ever have to be in memory at once. */
export class PngStream {
  readonly #width: number;
  readonly #channels: 3 | 4;
  readonly #parts: Uint8Array<ArrayBuffer>[];
  readonly #writer: WritableStreamDefaultWriter<BufferSource>;
  readonly #packed: Promise<void>;
  /** The row above, from which each row is told; a pixel is one number. */
  readonly #above: Int32Array<ArrayBuffer>;
  #waiting: Uint8Array<ArrayBuffer>[] = [];
  #waitingSize = 0;

  constructor(width: number, height: number, isOpaque: boolean) {
    this.#width = width;
    this.#channels = isOpaque ? 3 : 4;
    this.#above = new Int32Array(width);
    const header = new Uint8Array(13);
    const view = new DataView(header.buffer);
    view.setUint32(0, width);
    view.setUint32(4, height);
    header.set([8, isOpaque ? 2 : 6, 0, 0, 0], 8);
    this.#parts = [Uint8Array.from(pngSignature), pngChunk('IHDR', header)];
    const packer = new CompressionStream('deflate');
    this.#writer = packer.writable.getWriter();
    this.#packed = this.#collect(packer.readable.getReader());
    // It is waited for at the end; until then nobody hears that it failed.
    this.#packed.catch(() => undefined);
  }

  /** Writes some rows of pixels of four bytes each, as a canvas has them. */
  async rows(pixels: Uint8ClampedArray): Promise<void> {
    const words = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
    const count = words.length / this.#width;
    const lineLength = this.#width * this.#channels + 1;
    const atOnce = Math.max(1, Math.floor(slice / lineLength));
    for (let first = 0; first < count; first += atOnce) {
      const some = Math.min(atOnce, count - first);
      // New bytes each time: the packer may still be reading those before.
      const bytes = new Uint8Array(some * lineLength);
      for (let row = 0; row < some; row++)
        this.#writeRow(words, (first + row) * this.#width, bytes, row * lineLength);
      await this.#writer.write(bytes);
    }
  }

  /** The whole file. */
  async end(): Promise<Blob> {
    await this.#writer.close();
    await this.#packed;
    this.#flush();
    this.#parts.push(pngChunk('IEND', new Uint8Array()));
    return new Blob(this.#parts, { type: 'image/png' });
  }

  /** Gives up; nothing comes of what was written. */
  async abort(): Promise<void> {
    await this.#writer.abort().catch(() => undefined);
  }

  /** A row as its difference from the row above, which is nothing wherever the picture goes straight down: there nothing is left to do. */
  #writeRow(words: Int32Array, from: number, bytes: Uint8Array, to: number): void {
    const above = this.#above;
    const channels = this.#channels;
    const width = this.#width;
    const bits = channels * 8;
    bytes[to] = 2;
    for (let x = 0; x < width; x++) {
      const now = words[from + x] as number;
      const before = above[x] as number;
      if (now === before) continue;
      above[x] = now;
      let at = to + 1 + x * channels;
      for (let shift = 0; shift < bits; shift += 8)
        bytes[at++] = ((now >>> shift) & 255) - ((before >>> shift) & 255);
    }
  }

  async #collect(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      this.#waiting.push(new Uint8Array(value));
      this.#waitingSize += value.length;
      if (this.#waitingSize >= leastChunk) this.#flush();
    }
  }

  #flush(): void {
    if (this.#waitingSize === 0) return;
    const data = new Uint8Array(this.#waitingSize);
    let at = 0;
    for (const part of this.#waiting) {
      data.set(part, at);
      at += part.length;
    }
    this.#parts.push(pngChunk('IDAT', data));
    this.#waiting = [];
    this.#waitingSize = 0;
  }
}
