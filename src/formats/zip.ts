import { strToU8, zipSync } from 'fflate';

/** A text that goes into an archive under a name. */
export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

/** An archive of texts, as UTF-8. Of entries with the same name only the last would be there: give each its own. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(entries.map(({ name, text }) => [name, strToU8(text)]));
  return new Uint8Array(zipSync(files));
}
