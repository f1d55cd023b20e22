import { pngChunk, pngSignature } from './pngChunks.ts';
import { PngRows } from './pngRows.ts';

/** The least bytes of a data chunk but the last; small ones would only cost their heads. */
const leastChunk = 262_144;

/** A PNG that is written row by row, so that neither its pixels nor more of its bytes than are packed ever have to be in memory at once. */
export class PngStream {
  readonly #parts: Uint8Array<ArrayBuffer>[];
  readonly #rows: PngRows;

  constructor(width: number, height: number, isOpaque: boolean) {
    const header = new Uint8Array(13);
    const view = new DataView(header.buffer);
    view.setUint32(0, width);
    view.setUint32(4, height);
    header.set([8, isOpaque ? 2 : 6, 0, 0, 0], 8);
    this.#parts = [Uint8Array.from(pngSignature), pngChunk('IHDR', header)];
    this.#rows = new PngRows(width, isOpaque ? 3 : 4);
  }

  /** Writes some rows of pixels of four bytes each, as a canvas has them. */
  rows(pixels: Uint8ClampedArray): void {
    this.#rows.write(new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4));
    if (this.#rows.packer.length >= leastChunk) this.#flush();
  }

  /** The whole file. */
  end(): Blob {
    this.#rows.end();
    this.#flush();
    this.#parts.push(pngChunk('IEND', new Uint8Array()));
    return new Blob(this.#parts, { type: 'image/png' });
  }

  #flush(): void {
    this.#parts.push(pngChunk('IDAT', this.#rows.packer.take()));
  }
}
