import type { Doc } from '../../model/doc.ts';
import type { Library } from '../library.ts';
import { versionsOf } from '../mapRecords.ts';
import type { VersionRecord } from '../tables.ts';
import { noteGone } from './goneVersions.ts';
import { keepVersion } from './keepVersion.ts';
import { unpackDoc } from './packRows.ts';

/** A version in the list of those of its map. */
export interface Version extends Omit<VersionRecord, 'content'> {
  /** How much it takes, in bytes. */
  readonly bytes: number;
}

/** The versions of a map, the latest first. */
export async function listVersions({ connection }: Library, mapId: string): Promise<Version[]> {
  const records = await versionsOf(await connection.tables(), mapId);
  return records.map(({ content, ...version }) => ({ ...version, bytes: content.length })).reverse();
}

/** The document of a version. Throws when there is none, or when it cannot be read. */
export async function readVersion({ connection }: Library, { mapId, number }: Version): Promise<Doc> {
  const record = await (await connection.tables()).versions.get([mapId, number]);
  if (!record) throw new Error(`There is no version ${number} of this map.`);
  return unpackDoc(record.content);
}

/** Keeps a document as a version of its map, under a name when one is given. Throws when it cannot be written. */
export async function addVersion(
  library: Library,
  mapId: string,
  doc: Doc,
  facts: Pick<VersionRecord, 'why' | 'name'> & Partial<Pick<VersionRecord, 'rev'>>,
): Promise<void> {
  const tables = await library.connection.writable();
  const rev = facts.rev ?? (await tables.maps.get(mapId))?.rev ?? 0;
  await keepVersion(tables, mapId, doc, { ...facts, rev, now: library.browser.now() });
  library.mirror.follow((second) => second.versions(mapId));
}

/** Gives a version a name, by which it is kept until somebody deletes it; without one it is as if kept in passing. */
export async function nameVersion(library: Library, { mapId, number }: Version, name: string): Promise<void> {
  const tables = await library.connection.writable();
  const { dexie, versions, kept } = tables;
  await dexie.transaction('rw', [versions, kept], async () => {
    const record = await versions.get([mapId, number]);
    if (!record) return;
    const { name: _, ...rest } = record;
    await versions.put(name ? { ...rest, why: 'named', name } : { ...rest, why: 'passing' });
    // The second store gets it anew.
    await noteGone(tables, mapId, [number]);
  });
  await (await library.mirror.second()).versions(mapId);
}

/** Deletes a version, and returns what brings it back. */
export async function deleteVersion(
  library: Library,
  { mapId, number }: Version,
): Promise<() => Promise<void>> {
  const tables = await library.connection.writable();
  const { dexie, versions, kept } = tables;
  const record = await dexie.transaction('rw', [versions, kept], async () => {
    const found = await versions.get([mapId, number]);
    await versions.delete([mapId, number]);
    await noteGone(tables, mapId, [number]);
    return found;
  });
  library.mirror.follow((second) => second.versions(mapId));
  return async () => {
    if (record) await (await library.connection.writable()).versions.put(record);
    library.mirror.follow((second) => second.versions(mapId));
  };
}
