import { versionsOf } from '../mapRecords.ts';
import type { Tables, VersionRecord } from '../tables.ts';
import { forgetGone, goneVersions } from '../versions/goneVersions.ts';
import type { Journal } from './journal.ts';

/** The second store's names of the versions of one map begin with this. */
export function versionsStart(mapId: string): string {
  return `version.${mapId}.`;
}

/** Gives the second store the versions of a map that it lacks, and has it forget those that were deleted. */
export async function copyVersions(journal: Journal, tables: Tables, mapId: string): Promise<void> {
  const gone = await goneVersions(tables, mapId);
  for (const number of gone) {
    await journal.ask({ do: 'remove', name: nameOf(mapId, number) });
  }
  const there = await numbersIn(journal, mapId);
  if (gone.length > 0) await forgetGone(tables, mapId);
  for (const version of await versionsOf(tables, mapId)) {
    if (!there.includes(version.number)) await put(journal, version);
  }
}

/** Gives the first store the versions of a map that it lacks; those that it has stay as they are. */
export async function bringVersionsBack(journal: Journal, tables: Tables, mapId: string): Promise<void> {
  const here = new Set((await versionsOf(tables, mapId)).map(({ number }) => number));
  for (const number of await numbersIn(journal, mapId)) {
    if (here.has(number)) continue;
    const content = await journal.ask({ do: 'read', name: nameOf(mapId, number) });
    const [[, packed] = []] = content?.entries ?? [];
    if (!content?.head || typeof packed !== 'string') continue;
    const about = content.head.about as Omit<VersionRecord, 'content'>;
    await tables.versions.put({ ...about, mapId, number, content: bytesOf(packed) });
  }
}

/** The second store forgets all versions of a map. */
export async function forgetVersions(journal: Journal, mapId: string): Promise<void> {
  for (const number of await numbersIn(journal, mapId)) {
    await journal.ask({ do: 'remove', name: nameOf(mapId, number) });
  }
}

/** Writes a version into the second store, in the place of what it has under its number. */
async function put(journal: Journal, { content, ...about }: VersionRecord): Promise<void> {
  const { mapId, number, made, name = '' } = about;
  const head = { stamp: `${made} ${name}`, order: [0], about };
  const entries = [['content', textOf(content)]] as const;
  await journal.ask({ do: 'write', name: nameOf(mapId, number), after: null, head, entries });
}

function nameOf(mapId: string, number: number): string {
  return versionsStart(mapId) + number;
}

async function numbersIn(journal: Journal, mapId: string): Promise<number[]> {
  const start = versionsStart(mapId);
  const names = await journal.ask({ do: 'names' });
  return names.filter((name) => name.startsWith(start)).map((name) => Number(name.slice(start.length)));
}

function textOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return btoa(parts.join(''));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
