import { liveQuery, type Subscription } from 'dexie';
import { type Encounter, encounter } from '../model/encounter.ts';
import type { Library } from './library.ts';
import { changeTable } from './sideTables.ts';

/** An encounter that the person keeps for all maps of this device. */
export interface OwnEncounter {
  readonly id: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly created: number;
  readonly encounter: Encounter;
}

/** Calls the listener with the person's own encounters, what was kept last first, now and after every change; returns how to stop. */
export function followEncounters(
  { connection }: Library,
  listener: (list: readonly OwnEncounter[]) => void,
): () => void {
  let query: Subscription | undefined;
  let isStopped = false;
  const watch = async () => {
    query?.unsubscribe();
    try {
      const tables = await connection.tables();
      if (isStopped) return;
      query?.unsubscribe();
      const read = async () => readable(await tables.encounters.toArray());
      query = liveQuery(read).subscribe({ next: listener, error: () => listener([]) });
    } catch {
      if (!isStopped) listener([]);
    }
  };
  const stopWaiting = connection.onOpen(watch);
  void watch();
  return () => {
    isStopped = true;
    stopWaiting();
    query?.unsubscribe();
  };
}

/** The person's own encounters as they are now, what was kept last first. */
export async function ownEncounters({ connection }: Library): Promise<OwnEncounter[]> {
  const { encounters } = await connection.tables();
  return readable(await encounters.toArray());
}

/** Keeps an encounter, or writes another one in its place. Throws when it cannot be written. */
export async function putEncounter(library: Library, own: OwnEncounter): Promise<void> {
  await changeTable(library, 'encounters', ({ encounters }) => encounters.put(own));
}

/** Takes an encounter away. Throws when it cannot be written. */
export async function removeEncounter(library: Library, id: string): Promise<void> {
  await changeTable(library, 'encounters', ({ encounters }) => encounters.delete(id));
}

/** What cannot be read is left where it is. */
function readable(records: readonly { id: string; created: number; encounter: unknown }[]): OwnEncounter[] {
  return records
    .flatMap(({ id, created, encounter: json }) => {
      const parsed = encounter.safeParse(json);
      return parsed.success ? [{ id, created, encounter: parsed.data }] : [];
    })
    .sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1));
}
