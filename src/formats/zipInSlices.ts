import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Pause } from './pauses.ts';
import { joinBytes } from './pdf/fontSubset.ts';

/** A file of an archive: a text, which is packed, or bytes that are packed already. */
export type ZippedFile = string | Uint8Array;

/** So much is packed before the page may do something else. */
const slice = 1 << 15;

/** Zip files know times; always the same one, so that the same files give the same bytes and nothing is told of when. */
const noTime = new Date(2000, 0, 1, 12);

/** An archive of files by name, packed piece by piece. */
export async function zipInSlices(
  files: Readonly<Record<string, ZippedFile>>,
  pause: Pause,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, file] of Object.entries(files)) {
    const entry = typeof file === 'string' ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
    entry.mtime = noTime;
    archive.add(entry);
    const bytes = typeof file === 'string' ? strToU8(file) : file;
    for (let from = 0; from === 0 || from < bytes.length; from += slice) {
      entry.push(bytes.slice(from, from + slice), from + slice >= bytes.length);
      await pause();
    }
  }
  archive.end();
  return joinBytes(parts);
}
