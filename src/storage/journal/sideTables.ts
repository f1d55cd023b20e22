import type { Table } from 'dexie';
import { type SideTable, sideTables, type Tables } from '../tables.ts';
import type { Journal } from './journal.ts';

/** Brings both stores to the same state of a side table: the one that was changed more often counts, and nothing that the other still has is taken away by it. */
export async function agreeTable(journal: Journal, tables: Tables, name: SideTable): Promise<void> {
  const look = await journal.ask({ do: 'look', name: `table.${name}` });
  const changes = await changesOf(tables, name);
  const theirs = look?.head?.order[0] ?? 0;
  if (theirs > changes) await bringBack(journal, tables, name, theirs);
  else if (changes > theirs || !look?.head) await copy(journal, tables, name);
}

/** Does the same with every side table. */
export async function agreeTables(journal: Journal, tables: Tables): Promise<void> {
  for (const name of sideTables) await agreeTable(journal, tables, name);
}

async function changesOf({ kept }: Tables, name: SideTable): Promise<number> {
  return Number((await kept.get(`changes.${name}`))?.value ?? 0);
}

async function copy(journal: Journal, tables: Tables, name: SideTable): Promise<void> {
  const { dexie, kept } = tables;
  const { changes, records } = await dexie.transaction('r', [tables[name], kept], async () => ({
    changes: await changesOf(tables, name),
    records: await tables[name].toArray(),
  }));
  const entries = records.map((record) => [keyOf(tables, name, record), record] as const);
  const head = { stamp: String(changes), order: [changes], about: { table: name } };
  await journal.ask({ do: 'write', name: `table.${name}`, after: null, head, entries });
}

async function bringBack(journal: Journal, tables: Tables, name: SideTable, changes: number): Promise<void> {
  const content = await journal.ask({ do: 'read', name: `table.${name}` });
  const { dexie, kept } = tables;
  await dexie.transaction('rw', [tables[name], kept], async () => {
    const here = new Set((await tables[name].toArray()).map((record) => keyOf(tables, name, record)));
    const missing = (content?.entries ?? []).filter(([key]) => !here.has(key)).map(([, record]) => record);
    await (tables[name] as Table<unknown>).bulkPut(missing);
    await kept.put({ key: `changes.${name}`, value: changes + 1 });
  });
  await copy(journal, tables, name);
}

function keyOf(tables: Tables, name: SideTable, record: object): string {
  const path = tables[name].schema.primKey.keyPath ?? [];
  const fields = Array.isArray(path) ? path : [path];
  return JSON.stringify(fields.map((field) => (record as Record<string, unknown>)[field]));
}
