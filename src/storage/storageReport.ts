import { Dexie } from 'dexie';
import type { Library } from './library.ts';
import type { MirrorState } from './mirrorParts.ts';
import type { Tables } from './tables.ts';

/** How many there are of something, and how much they take, in bytes. */
export interface Amount {
  readonly count: number;
  readonly bytes: number;
}

/** What is kept beside the maps themselves, and how the second store fares. */
export interface StorageReport {
  /** Pictures in maps, templates and the bin: a part of what those take. */
  readonly pictures: Amount;
  readonly versions: Amount;
  readonly encounters: Amount;
  /** Rows that could not be read and were put aside. */
  readonly unread: Amount;
  /** Since when this browser keeps anything for us, in milliseconds since 1970; null when it is not known. */
  readonly since: number | null;
  readonly second: MirrorState;
}

/** Counts what is kept beside the maps. Throws when the first store cannot be read. */
export async function storageReport({ connection, mirror }: Library): Promise<StorageReport> {
  const tables = await connection.tables();
  const { versions, encounters, unread, kept } = tables;
  const amount = { count: 0, bytes: 0 };
  await versions.each(({ content }) => {
    amount.count += 1;
    amount.bytes += content.length;
  });
  const mark = (await kept.get('stores'))?.value;
  await (await mirror.second()).store();
  return {
    pictures: await picturesIn(tables),
    versions: amount,
    encounters: amountOf(await encounters.toArray()),
    unread: amountOf(await unread.toArray()),
    since: isMark(mark) ? mark.since : null,
    second: mirror.state.getState(),
  };
}

/** Reads only the rows of pictures, one at a time, for together they may be more than fits into memory. */
async function picturesIn({ maps, rows }: Pick<Tables, 'maps' | 'rows'>): Promise<Amount> {
  const amount = { count: 0, bytes: 0 };
  for (const id of await maps.toCollection().primaryKeys())
    await rows
      .where(':id')
      .between([id, 'image', Dexie.minKey], [id, 'image', Dexie.maxKey])
      .each(({ row }) => {
        amount.count += 1;
        amount.bytes += dataIn(row).length;
      });
  return amount;
}

function dataIn(row: unknown): string {
  const isRow = typeof row === 'object' && row !== null && 'data' in row;
  return isRow && typeof row.data === 'string' ? row.data : '';
}

function amountOf(records: readonly unknown[]): Amount {
  const { size } = new Blob([JSON.stringify(records)]);
  return { count: records.length, bytes: records.length === 0 ? 0 : size };
}

function isMark(value: unknown): value is { since: number } {
  return typeof value === 'object' && value !== null && 'since' in value && typeof value.since === 'number';
}
