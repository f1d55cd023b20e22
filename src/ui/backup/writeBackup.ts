import { Archive } from '../../formats/archive.ts';
import { type BackupMap, type BackupVersion, backupFiles, writeBackupList } from '../../formats/backup.ts';
import { writeJourney } from '../../formats/json.ts';
import type { Doc } from '../../model/doc.ts';
import { sideRecords, versionRecords } from '../../storage/backup/backupRecords.ts';
import type { Library } from '../../storage/library.ts';
import { readMapDoc } from '../../storage/readMapDoc.ts';
import { saveOpenMaps } from '../../storage/saveOpenMaps.ts';
import type { MapSummary } from '../../storage/summary.ts';
import { libraryNow } from '../duplicateMap.ts';
import { freeName } from '../freeName.ts';

/** A backup of everything on this device. */
export interface WrittenBackup {
  readonly file: Blob;
  readonly maps: number;
  /** How many maps could not be read and are not in it. */
  readonly missing: number;
}

const parts = ['maps', 'templates', 'bin'] as const;

/** How long the page is held up at most, in milliseconds. */
const longestStep = 40;

/** Writes everything that is kept on this device into one archive: each map as a file that can be opened by itself, and beside them versions, own encounters and rows that were put aside. */
export async function writeBackup(library: Library, now: number): Promise<WrittenBackup> {
  await saveOpenMaps(library);
  const [list, archive, rest] = [await libraryNow(library), new Archive(), resting()];
  const maps: BackupMap[] = [];
  let missing = 0;
  for (const part of parts) {
    const taken = new Set<string>();
    for (const map of list[part]) {
      await rest();
      const doc = await readAnywhere(library, map.id).catch(() => null);
      if (!doc) {
        missing += 1;
        continue;
      }
      const as = map.isTemplate ? 'template' : 'map';
      const file = `${part}/${freeName(map.title, as, taken)}`;
      archive.addText(file, writeJourney(doc, as));
      maps.push({ file, id: map.id, part, versions: await addVersions(archive, library, map) });
    }
  }
  await addSide(archive, library);
  archive.addText(backupFiles.list, writeBackupList({ made: now, maps }));
  return { file: archive.end(), maps: maps.length, missing };
}

/** Without the first store a map is read from the second. */
async function readAnywhere(library: Library, id: string): Promise<Doc> {
  try {
    return (await readMapDoc(library, id)).doc;
  } catch (error) {
    const copy = await (await library.mirror.second()).read(id);
    if (!copy) throw error;
    return copy.base.doc;
  }
}

async function addVersions(archive: Archive, library: Library, { id }: MapSummary): Promise<BackupVersion[]> {
  const records = await versionRecords(library, id).catch(() => []);
  return records.map(({ content, mapId: _, ...about }) => {
    const file = `versions/${id}/${about.number}.gz`;
    archive.addPacked(file, content);
    return { ...about, file };
  });
}

async function addSide(archive: Archive, library: Library): Promise<void> {
  const side = await sideRecords(library).catch(() => ({ encounters: [], unread: [] }));
  archive.addText(backupFiles.encounters, JSON.stringify(side.encounters, null, 1));
  archive.addText(backupFiles.unread, JSON.stringify(side.unread, null, 1));
}

/** Lets the page do something else whenever the work has taken long. */
function resting(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < longestStep) return;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  };
}
