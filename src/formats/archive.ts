import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { limits } from './limits.ts';

/** An archive that is written file by file, so that the page can do something else between two of them. */
export class Archive {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  #error: Error | null = null;
  readonly #zip = new Zip((error, part) => {
    this.#error ??= error;
    if (part) this.#parts.push(new Uint8Array(part));
  });

  /** Adds a text. Of two files with the same name only one would be found again: give each its own. */
  addText(name: string, text: string): void {
    const file = new ZipDeflate(name);
    this.#zip.add(file);
    file.push(strToU8(text), true);
  }

  /** Adds bytes that are packed already. */
  addPacked(name: string, bytes: Uint8Array): void {
    const file = new ZipPassThrough(name);
    this.#zip.add(file);
    // What is handed over may be taken away.
    file.push(bytes.slice(), true);
  }

  /** The whole archive. Throws when something could not be packed. */
  end(): Blob {
    this.#zip.end();
    if (this.#error) throw this.#error;
    return new Blob(this.#parts, { type: 'application/zip' });
  }
}

/** The files of an archive by name; null when it cannot be read, or when it would unpack to more than there may be. */
export function readArchive(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  let [files, size] = [0, 0];
  const isFitting = ({ originalSize }: { originalSize: number }) => {
    files += 1;
    size += originalSize;
    if (files > limits.archiveFiles || size > limits.archiveBytes) throw new Error('It is too large.');
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: isFitting })));
  } catch {
    return null;
  }
}

/** A text out of an archive. */
export function textOf(bytes: Uint8Array): string {
  return strFromU8(bytes);
}
