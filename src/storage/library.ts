import type { Doc } from '../model/doc.ts';
import type { Failure } from './saveState.ts';
import type { MapSummary, Summarise } from './summary.ts';
import type { Watched } from './watched.ts';

/** All maps on this device. Every method waits until the storage is open; without storage, maps live in this tab only. */
export interface Library {
  /** Why nothing can be kept on this device, or null while all is well. */
  readonly trouble: Watched<Failure | null>;
  /** Calls the listener with the maps, the most recent first, now and after every change; returns how to stop. */
  subscribe(listener: (maps: readonly MapSummary[]) => void): () => void;
  /** Whether there is a map with this id, deleted ones aside. */
  has(id: string): Promise<boolean>;
  /** Adds a map and returns its id, that of its journey row. Throws when there is one already. */
  create(doc: Doc): Promise<string>;
  /** Puts another document in the place of a map, in one transaction; open tabs follow. */
  replace(id: string, doc: Doc): Promise<void>;
  rename(id: string, title: string): Promise<void>;
  /** Takes a map out of the list; `restore` brings it back for 30 days. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Calls the listener once in the life of this browser's storage: when an edit was saved for the first time. */
  onFirstSave(listener: () => void): () => void;
  close(): void;
}

/** What the library needs from outside. */
export interface LibraryOptions {
  readonly summarise: Summarise;
}

/** Opens the maps kept on this device. It returns at once; what is asked of it waits for the storage, three seconds at most. */
export function openLibrary(options: LibraryOptions): Library {
  throw new Error(`Not built yet: ${typeof options}`);
}
