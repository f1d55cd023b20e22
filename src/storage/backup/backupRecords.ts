import type { Library } from '../library.ts';
import { versionsOf } from '../mapRecords.ts';
import { changeTable } from '../sideTables.ts';
import type { EncounterRecord, UnreadRecord, VersionRecord } from '../tables.ts';

/** The versions of a map as they are kept, the oldest first. */
export async function versionRecords({ connection }: Library, mapId: string): Promise<VersionRecord[]> {
  return versionsOf(await connection.tables(), mapId);
}

/** Keeps versions of a map that come from elsewhere; those that it has stay as they are. Throws when it cannot be written. */
export async function addVersionRecords(
  library: Library,
  mapId: string,
  records: readonly VersionRecord[],
): Promise<void> {
  const { dexie, versions } = await library.connection.writable();
  await dexie.transaction('rw', versions, async () => {
    for (const record of records) {
      if (!(await versions.get([mapId, record.number]))) await versions.put({ ...record, mapId });
    }
  });
  library.mirror.follow((second) => second.versions(mapId));
}

/** The records of the tables beside the maps that a backup holds. */
export interface SideRecords {
  readonly encounters: readonly EncounterRecord[];
  readonly unread: readonly UnreadRecord[];
}

/** What stands in the tables beside the maps. */
export async function sideRecords({ connection }: Library): Promise<SideRecords> {
  const { encounters, unread } = await connection.tables();
  return { encounters: await encounters.toArray(), unread: await unread.toArray() };
}

/** Adds records that come from elsewhere to the tables beside the maps; those that are there stay as they are. Throws when it cannot be written. */
export async function addSideRecords(
  library: Library,
  { encounters: own, unread: rows }: SideRecords,
): Promise<void> {
  if (own.length > 0) {
    await changeTable(library, 'encounters', async ({ encounters }) => {
      const here = new Set(await encounters.toCollection().primaryKeys());
      await encounters.bulkPut(own.filter(({ id }) => !here.has(id)));
    });
  }
  if (rows.length > 0) {
    await changeTable(library, 'unread', async ({ unread }) => {
      for (const row of rows) {
        if (!(await unread.get([row.mapId, row.kind, row.id]))) await unread.put(row);
      }
    });
  }
}
