import { liveQuery, type Subscription } from 'dexie';
import { type Doc, journeyOf } from '../model/doc.ts';
import { type Browser, thisBrowser } from './browser.ts';
import { bytesOf } from './bytesOf.ts';
import { Connection } from './connection.ts';
import { FirstSave } from './firstSave.ts';
import { Mirror } from './mirror.ts';
import type { Failure } from './saveState.ts';
import { listMaps, storedPart } from './storedList.ts';
import {
  type LibraryList,
  type LibraryPart,
  libraryList,
  type MapSummary,
  partOf,
  type StoredSummary,
  type Summarise,
} from './summary.ts';
import { sayToTabs } from './tabs.ts';
import { Unkept } from './unkept.ts';
import type { Watched } from './watched.ts';

/** What the library needs from outside. */
export interface LibraryOptions {
  readonly summarise: Summarise;
  /** The browser around it unless given. */
  readonly browser?: Browser;
}

/** All maps on this device. Everything asked of it waits until the storage is open, three seconds at most; without storage, new maps live in this tab. */
export class Library {
  readonly connection: Connection;
  readonly browser: Browser;
  /** Draws up what is kept in the list of maps of a document. */
  readonly summarise: (doc: Doc) => StoredSummary;
  readonly unkept = new Unkept();
  readonly firstSave: FirstSave;
  readonly mirror: Mirror;

  constructor({ summarise, browser = thisBrowser() }: LibraryOptions) {
    this.browser = browser;
    this.summarise = (doc) => ({ ...summarise(doc), bytes: bytesOf(doc) });
    this.connection = new Connection(browser);
    this.mirror = new Mirror({ browser, connection: this.connection, summarise });
    this.firstSave = new FirstSave(this.connection, this.mirror, browser);
  }

  /** Why nothing can be kept on this device, or null while all is well. */
  get trouble(): Watched<Failure | null> {
    return this.connection.trouble;
  }

  /** Calls the listener with all that is in the library, now and after every change; returns how to stop. */
  subscribe(listener: (list: LibraryList) => void): () => void {
    let kept: readonly MapSummary[] = [];
    let query: Subscription | undefined;
    let isStopped = false;
    const tell = () => isStopped || listener(libraryList([...this.unkept.listed, ...kept]));
    const watch = async () => {
      query?.unsubscribe();
      try {
        const tables = await this.connection.tables();
        if (isStopped) return;
        query?.unsubscribe();
        query = liveQuery(() => listMaps(tables)).subscribe({
          next: (maps) => {
            kept = maps;
            tell();
          },
          error: tell,
        });
      } catch {
        tell();
        kept = await (await this.mirror.second()).list();
        if (kept.length > 0) tell();
      }
    };
    const stops = [this.connection.onOpen(watch), this.unkept.maps.subscribe(tell)];
    void watch();
    return () => {
      isStopped = true;
      query?.unsubscribe();
      for (const stop of stops) stop();
    };
  }

  /** Whether there is a map or template with this id that does not lie in the bin. */
  async has(id: string): Promise<boolean> {
    const part = await this.find(id);
    return part !== null && part !== 'bin';
  }

  /** In which part of the library the map or template with this id is; null when there is none. */
  async find(id: string): Promise<LibraryPart | null> {
    const unkept = this.unkept.find(id);
    if (unkept) return partOf(unkept.summary);
    try {
      return await storedPart(await this.connection.tables(), id);
    } catch {
      return null;
    }
  }

  /** Adds a map, or a template, and returns its id, that of its journey row. Throws when there is one already. What the storage does not take lives in this tab. */
  async create(doc: Doc, as: 'map' | 'template' = 'map'): Promise<string> {
    const id = journeyOf(doc)?.id;
    if (!id) throw new Error('A map needs its journey row.');
    if (await this.has(id)) throw new Error(`There is a map ${id} already.`);
    const now = this.browser.now();
    const mark = as === 'template' ? ({ isTemplate: true } as const) : {};
    const summary = { ...this.summarise(doc), ...mark };
    let isAdded = true;
    try {
      // One that lies in the bin makes way, and is not lost by it.
      if ((await this.find(id)) === 'bin') await this.#keepStored(id);
      const tables = await this.connection.writable();
      isAdded = await (await this.#writes()).addMap(tables, id, doc, summary, now);
    } catch {
      this.unkept.put(id, { doc, summary: { ...summary, id, created: now, updated: now } });
    }
    // Another tab, or a storage that answered late, can have it by now.
    if (!isAdded) throw new Error(`There is a map ${id} already.`);
    this.mirror.follow((second) => second.maps([id]));
    return id;
  }

  /** Puts another document, with the same id, in the place of a map, in one transaction; tabs on it follow. Throws when it cannot be written. */
  async replace(id: string, doc: Doc): Promise<void> {
    const now = this.browser.now();
    const summary = this.summarise(doc);
    const unkept = this.unkept.find(id);
    if (unkept) {
      this.unkept.put(id, { doc, summary: { ...withoutMark(unkept.summary), ...summary, updated: now } });
      return;
    }
    await this.#keepStored(id);
    const { replaceMap } = await import('./writeMap.ts');
    const isThere = await replaceMap(await this.connection.writable(), id, doc, summary, now);
    if (!isThere) throw new Error(`There is no map ${id}.`);
    this.mirror.follow((second) => second.maps([id]));
    sayToTabs(this.browser, id, { type: 'rewritten' });
  }

  /** Gives a map another title. Throws when it cannot be written. */
  async rename(id: string, title: string): Promise<void> {
    const unkept = this.unkept.find(id);
    const journey = unkept && journeyOf(unkept.doc);
    if (unkept && journey) {
      const doc = { ...unkept.doc, journey: new Map([[id, { ...journey, title }]]) };
      this.unkept.put(id, { doc, summary: { ...unkept.summary, title } });
      return;
    }
    const { renameMap } = await this.#writes();
    await renameMap(await this.connection.writable(), id, title, this.browser.now());
    this.mirror.follow((second) => second.maps([id]));
    sayToTabs(this.browser, id, { type: 'rewritten' });
  }

  /** Puts maps or templates into the bin, where they stay until they are brought back or erased. Throws when it cannot be written. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.#mark(ids, this.browser.now());
  }

  /** Takes maps or templates out of the bin, back to where they were. Throws when it cannot be written. */
  async restore(ids: readonly string[]): Promise<void> {
    await this.#mark(ids, null);
  }

  /** What writes comes when it is used: whoever opens a map does not wait for it. */
  #writes() {
    return import('./storedLibrary.ts');
  }

  async #keepStored(id: string): Promise<void> {
    const { keepStored } = await import('./versions/keepStored.ts');
    await keepStored(await this.connection.writable(), id, this.browser.now());
    this.mirror.follow((second) => second.versions(id));
  }

  async #mark(ids: readonly string[], deleted: number | null): Promise<void> {
    const kept = ids.filter((id) => !this.unkept.find(id));
    if (kept.length > 0) {
      const { markDeleted } = await this.#writes();
      await markDeleted(await this.connection.writable(), kept, deleted);
      this.mirror.follow((second) => second.maps(kept));
    }
    for (const id of ids) {
      const unkept = this.unkept.find(id);
      const mark = deleted === null ? {} : { deleted };
      if (unkept) this.unkept.put(id, { ...unkept, summary: { ...withoutMark(unkept.summary), ...mark } });
    }
  }

  /** Calls the listener once in the life of this browser's storage: when an edit was saved for the first time. */
  onFirstSave(listener: () => void): () => void {
    return this.firstSave.onFirst(listener);
  }

  close(): void {
    this.mirror.close();
    this.connection.close();
  }
}

/** Opens the maps kept on this device. It returns at once. */
export function openLibrary(options: LibraryOptions): Library {
  const library = new Library(options);
  guardUnkept(library);
  void library.connection.tables().catch(() => {});
  return library;
}

/** While a map lives in this tab only, closing the tab asks first. */
function guardUnkept({ unkept, browser }: Library): void {
  let release: (() => void) | undefined;
  unkept.maps.subscribe(() => {
    release?.();
    const isWorthKeeping = unkept.listed.some((summary) => partOf(summary) !== 'bin');
    release = isWorthKeeping ? browser.page?.guard() : undefined;
  });
}

function withoutMark({ deleted: _, ...summary }: MapSummary): MapSummary {
  return summary;
}
