import { type Doc, journeyOf } from '../../model/doc.ts';
import { versionsOf } from '../mapRecords.ts';
import type { Tables, VersionRecord } from '../tables.ts';
import { noteGone } from './goneVersions.ts';
import { packDoc } from './packRows.ts';
import { superfluous } from './superfluous.ts';

/** What is kept with a version; `content` is packed from the document unless it is given. */
export interface VersionFacts extends Pick<VersionRecord, 'why' | 'rev' | 'name'> {
  readonly now: number;
  readonly content?: VersionRecord['content'];
}

/** Keeps a state of a map as a version, and takes away what nobody will miss of the older ones that were kept in passing. */
export async function keepVersion(
  tables: Tables,
  mapId: string,
  doc: Doc,
  { now, content, ...facts }: VersionFacts,
): Promise<VersionRecord> {
  const about = { ...facts, ...figuresOf(doc), made: now, content: content ?? (await packDoc(doc)) };
  const { dexie, versions, kept } = tables;
  return dexie.transaction('rw', [versions, kept], async () => {
    const before = await versionsOf(tables, mapId);
    const number = (before.at(-1)?.number ?? 0) + 1;
    const version: VersionRecord = { ...about, mapId, number };
    await versions.put(version);
    const gone = superfluous([...before, version]);
    await versions.bulkDelete(gone.map((old) => [mapId, old]));
    await noteGone(tables, mapId, gone);
    return version;
  });
}

function figuresOf(doc: Doc): Pick<VersionRecord, 'segments' | 'touchpoints' | 'title'> {
  const touchpoints = [...doc.touchpoint.values()].filter(({ state }) => state === 'asIs').length;
  return { segments: doc.segment.size, touchpoints, title: journeyOf(doc)?.title ?? '' };
}
