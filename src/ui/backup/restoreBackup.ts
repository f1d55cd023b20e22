import { textOf } from '../../formats/archive.ts';
import { type BackupMap, backupFiles } from '../../formats/backup.ts';
import { readJourney, writeJourney } from '../../formats/json.ts';
import type { Doc } from '../../model/doc.ts';
import type { NewId } from '../../model/newId.ts';
import { withJourneyId } from '../../model/withJourneyId.ts';
import { addSideRecords, addVersionRecords } from '../../storage/backup/backupRecords.ts';
import type { Library } from '../../storage/library.ts';
import { readMapDoc } from '../../storage/readMapDoc.ts';
import type { EncounterRecord, UnreadRecord, VersionRecord } from '../../storage/tables.ts';
import type { Backup } from './readBackup.ts';

/** What becomes of maps that are here already and differ: those of the backup come beside them, or take their place. */
export type RestoreWay = 'beside' | 'over';

/** What became of each map of a backup. */
export interface Restored {
  added: number;
  /** They came as copies beside maps that are here. */
  beside: number;
  /** They took the place of maps that were here, which were kept as versions first. */
  over: number;
  /** They are here as they are in the backup. */
  same: number;
  unreadable: number;
}

/** Restores a backup. What is here and not in it stays. Throws when something cannot be written; what was restored until then stays too. */
export async function restoreBackup(
  { library, newId }: { readonly library: Library; readonly newId: NewId },
  backup: Backup,
  way: RestoreWay,
): Promise<Restored> {
  const restored: Restored = { added: 0, beside: 0, over: 0, same: 0, unreadable: 0 };
  for (const map of backup.list.maps) {
    const outcome = await restoreMap(library, newId, backup, map, way);
    restored[outcome] += 1;
  }
  await addSideRecords(library, {
    encounters: recordsIn<EncounterRecord>(backup, backupFiles.encounters, ({ id }) => [id]),
    unread: recordsIn<UnreadRecord>(backup, backupFiles.unread, (row) => [row.mapId, row.kind, row.id]),
  });
  return restored;
}

async function restoreMap(
  library: Library,
  newId: NewId,
  backup: Backup,
  map: BackupMap,
  way: RestoreWay,
): Promise<keyof Restored> {
  const doc = docIn(backup, map, newId);
  if (!doc) return 'unreadable';
  const place = await library.find(map.id);
  // What is in the bin of both, or was brought back here, needs nothing.
  if (map.part === 'bin' && place !== null) return 'same';
  if (place === null || place === 'bin') {
    await add(library, doc, map);
    await addVersionRecords(library, map.id, versionsIn(backup, map));
    return 'added';
  }
  const here = (await readMapDoc(library, map.id)).doc;
  if (writeJourney(here) === writeJourney(doc)) return 'same';
  if (way === 'over') await library.replace(map.id, doc);
  else await add(library, withJourneyId(doc, newId()), map);
  return way;
}

async function add(library: Library, doc: Doc, { part }: BackupMap): Promise<void> {
  const id = await library.create(doc, part === 'templates' ? 'template' : 'map');
  if (part === 'bin') await library.remove([id]);
}

/** The map in its file, under the id that the list says. */
function docIn({ files }: Backup, { file, id }: BackupMap, newId: NewId): Doc | null {
  const bytes = files.get(file);
  const read = bytes ? readJourney(textOf(bytes), { newId }) : null;
  return read && 'doc' in read ? withJourneyId(read.doc, id) : null;
}

function versionsIn({ files }: Backup, { id, versions }: BackupMap): VersionRecord[] {
  return versions.flatMap(({ file, ...about }) => {
    const bytes = files.get(file);
    return bytes ? [{ ...about, mapId: id, content: new Uint8Array(bytes) }] : [];
  });
}

/** The records in a file of a backup whose keys are texts; a file that cannot be read holds none. */
function recordsIn<Record>(
  { files }: Backup,
  name: string,
  keyOf: (record: Record) => readonly unknown[],
): Record[] {
  try {
    const records: unknown = JSON.parse(textOf(files.get(name) ?? new Uint8Array()));
    const isKeyed = (record: Record) => keyOf(record).every((key) => typeof key === 'string');
    return Array.isArray(records) ? records.filter(isKeyed) : [];
  } catch {
    return [];
  }
}
