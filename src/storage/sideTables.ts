import type { Connection } from './connection.ts';
import type { Mirror } from './mirror.ts';
import type { SideTable, Tables } from './tables.ts';

/** Changes a side table in one transaction and counts the change; the second store follows. Throws when it cannot be written. */
export async function changeTable<Result>(
  { connection, mirror }: { readonly connection: Connection; readonly mirror: Mirror },
  name: SideTable,
  work: (tables: Tables) => Promise<Result>,
): Promise<Result> {
  const tables = await connection.writable();
  const result = await tables.dexie.transaction('rw', [tables[name], tables.kept], async () => {
    const done = await work(tables);
    await countChange(tables, name);
    return done;
  });
  mirror.follow((second) => second.table(name));
  return result;
}

/** Counts a change of a side table, within the transaction that makes it. */
export async function countChange({ kept }: Tables, name: SideTable): Promise<void> {
  const key = `changes.${name}`;
  const value = Number((await kept.get(key))?.value ?? 0) + 1;
  await kept.put({ key, value });
}
