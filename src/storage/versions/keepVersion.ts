import { type Doc, journeyOf } from '../../model/doc.ts';
import { versionsOf } from '../mapRecords.ts';
import type { Tables, VersionRecord } from '../tables.ts';
import { packRows } from './packRows.ts';
import { superfluous } from './superfluous.ts';

/** What is kept with a version. */
export interface VersionFacts extends Pick<VersionRecord, 'why' | 'rev' | 'name'> {
  readonly now: number;
}

/** Keeps a state of a map as a version, and takes away what nobody will miss of the older ones that were kept in passing. */
export async function keepVersion(
  tables: Tables,
  mapId: string,
  doc: Doc,
  { now, ...facts }: VersionFacts,
): Promise<VersionRecord> {
  const content = await packRows(doc);
  const touchpoints = [...doc.touchpoint.values()].filter(({ state }) => state === 'asIs').length;
  const about = { segments: doc.segment.size, touchpoints, title: journeyOf(doc)?.title ?? '' };
  const { dexie, versions } = tables;
  return dexie.transaction('rw', versions, async () => {
    const before = await versionsOf(tables, mapId);
    const number = (before.at(-1)?.number ?? 0) + 1;
    const version: VersionRecord = { ...facts, ...about, mapId, number, made: now, content };
    await versions.put(version);
    await versions.bulkDelete(superfluous([...before, version]).map((old) => [mapId, old]));
    return version;
  });
}
