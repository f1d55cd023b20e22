import { Dexie } from 'dexie';
import type { Library } from './library.ts';
import { changeTable } from './sideTables.ts';
import type { UnreadRecord } from './tables.ts';

/** The stored rows that could not be read and were put aside, of one map or of all. */
export async function unreadRows({ connection }: Library, mapId?: string): Promise<UnreadRecord[]> {
  const { unread } = await connection.tables();
  if (mapId === undefined) return unread.toArray();
  return unread
    .where(':id')
    .between([mapId, Dexie.minKey, Dexie.minKey], [mapId, Dexie.maxKey, Dexie.maxKey])
    .toArray();
}

/** Erases rows that were put aside, for good. Throws when it cannot be written. */
export async function eraseUnread(library: Library, records: readonly UnreadRecord[]): Promise<void> {
  const keys = records.map(({ mapId, kind, id }): [string, string, string] => [mapId, kind, id]);
  await changeTable(library, 'unread', ({ unread }) => unread.bulkDelete(keys));
}
