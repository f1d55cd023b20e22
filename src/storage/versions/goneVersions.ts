import type { Tables } from '../tables.ts';

const keyOf = (mapId: string) => `goneVersions.${mapId}`;

/** Notes, within the transaction that deletes versions, that the second store is to forget them too. */
export async function noteGone(tables: Tables, mapId: string, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const before = await goneVersions(tables, mapId);
  await tables.kept.put({ key: keyOf(mapId), value: [...before, ...numbers] });
}

/** The versions of a map that the second store is still to forget. */
export async function goneVersions({ kept }: Tables, mapId: string): Promise<number[]> {
  const value = (await kept.get(keyOf(mapId)))?.value;
  return Array.isArray(value) ? value : [];
}

/** The second store has forgotten them. */
export async function forgetGone({ kept }: Tables, mapId: string): Promise<void> {
  await kept.delete(keyOf(mapId));
}
