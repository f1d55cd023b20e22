import i18next from 'i18next';
import { writeJourney } from '../formats/json.ts';
import type { ZipEntry } from '../formats/zip.ts';
import type { Doc } from '../model/doc.ts';
import { type MapSummary, partOf } from '../storage/summary.ts';
import type { Message } from '../words/key.ts';
import { download } from './download.ts';
import { fileName } from './fileName.ts';
import { freeName } from './freeName.ts';

/** Gives maps and templates to the person: one as a file, several as one archive of files. Says under which name. */
export async function saveMapFiles(
  maps: readonly MapSummary[],
  read: (id: string) => Promise<Doc>,
): Promise<Message> {
  const files = await filesOf(maps, read);
  const [only] = files;
  if (only && files.length === 1) {
    download(new Blob([only.text], { type: 'application/json' }), only.name);
    return saved(only.name);
  }
  const { zipOf } = await import('../formats/zip.ts');
  const name = fileName(i18next.t('library.zipName'), 'zip', 'maps', new Date().toISOString().slice(0, 10));
  download(new Blob([zipOf(files)], { type: 'application/zip' }), name);
  return saved(name);
}

async function filesOf(maps: readonly MapSummary[], read: (id: string) => Promise<Doc>): Promise<ZipEntry[]> {
  const taken = new Set<string>();
  const files: ZipEntry[] = [];
  for (const map of maps) {
    const as = partOf(map) === 'templates' ? 'template' : 'map';
    files.push({ name: freeName(map.title, as, taken), text: writeJourney(await read(map.id), as) });
  }
  return files;
}

function saved(name: string): Message {
  return { key: 'exporting.saved', values: { name } };
}
