import { liveQuery, type Subscription } from 'dexie';
import { type Doc, journeyOf } from '../model/doc.ts';
import { type Browser, thisBrowser } from './browser.ts';
import { Connection } from './connection.ts';
import { FirstSave } from './firstSave.ts';
import type { Failure } from './saveState.ts';
import { addMap, eraseOld, hasMap, listMaps, markDeleted, renameMap } from './storedLibrary.ts';
import type { MapSummary, Summarise } from './summary.ts';
import { sayToTabs } from './tabs.ts';
import { Unkept } from './unkept.ts';
import type { Watched } from './watched.ts';
import { replaceMap } from './writeMap.ts';

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
  readonly summarise: Summarise;
  readonly unkept = new Unkept();
  readonly firstSave: FirstSave;

  constructor({ summarise, browser = thisBrowser() }: LibraryOptions) {
    this.browser = browser;
    this.summarise = summarise;
    this.connection = new Connection(browser);
    this.firstSave = new FirstSave(this.connection, browser);
  }

  /** Why nothing can be kept on this device, or null while all is well. */
  get trouble(): Watched<Failure | null> {
    return this.connection.trouble;
  }

  /** Calls the listener with the maps, the most recent first, now and after every change; returns how to stop. */
  subscribe(listener: (maps: readonly MapSummary[]) => void): () => void {
    let kept: readonly MapSummary[] = [];
    let query: Subscription | undefined;
    let isStopped = false;
    const tell = () => isStopped || listener([...this.unkept.listed, ...kept]);
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

  /** Whether there is a map with this id, deleted ones aside. */
  async has(id: string): Promise<boolean> {
    const unkept = this.unkept.find(id);
    if (unkept) return !unkept.isDeleted;
    try {
      return await hasMap(await this.connection.tables(), id);
    } catch {
      return false;
    }
  }

  /** Adds a map and returns its id, that of its journey row. Throws when there is one already. What the storage does not take lives in this tab. */
  async create(doc: Doc): Promise<string> {
    const id = journeyOf(doc)?.id;
    if (!id) throw new Error('A map needs its journey row.');
    if (await this.has(id)) throw new Error(`There is a map ${id} already.`);
    const now = this.browser.now();
    const summary = this.summarise(doc);
    let isAdded = true;
    try {
      isAdded = await addMap(await this.connection.writable(), id, doc, summary, now);
    } catch {
      const listed = { ...summary, id, created: now, updated: now };
      this.unkept.put(id, { doc, summary: listed, isDeleted: false });
    }
    // Another tab, or a storage that answered late, can have it by now.
    if (!isAdded) throw new Error(`There is a map ${id} already.`);
    return id;
  }

  /** Puts another document, with the same id, in the place of a map, in one transaction; tabs on it follow. Throws when it cannot be written. */
  async replace(id: string, doc: Doc): Promise<void> {
    const now = this.browser.now();
    const summary = this.summarise(doc);
    const unkept = this.unkept.find(id);
    if (unkept) {
      this.unkept.put(id, {
        doc,
        summary: { ...unkept.summary, ...summary, updated: now },
        isDeleted: false,
      });
      return;
    }
    const isThere = await replaceMap(await this.connection.writable(), id, doc, summary, now);
    if (!isThere) throw new Error(`There is no map ${id}.`);
    sayToTabs(this.browser, id, { type: 'rewritten' });
  }

  /** Gives a map another title. Throws when it cannot be written. */
  async rename(id: string, title: string): Promise<void> {
    const unkept = this.unkept.find(id);
    const journey = unkept && journeyOf(unkept.doc);
    if (unkept && journey) {
      const doc = { ...unkept.doc, journey: new Map([[id, { ...journey, title }]]) };
      this.unkept.put(id, { ...unkept, doc, summary: { ...unkept.summary, title } });
      return;
    }
    await renameMap(await this.connection.writable(), id, title, this.browser.now());
    sayToTabs(this.browser, id, { type: 'rewritten' });
  }

  /** Takes a map out of the list; for 30 days `restore` brings it back. Throws when it cannot be written. */
  async remove(id: string): Promise<void> {
    const unkept = this.unkept.find(id);
    if (unkept) this.unkept.put(id, { ...unkept, isDeleted: true });
    else await markDeleted(await this.connection.writable(), id, this.browser.now());
  }

  /** Brings a map back that was taken out of the list. Throws when it cannot be written. */
  async restore(id: string): Promise<void> {
    const unkept = this.unkept.find(id);
    if (unkept) this.unkept.put(id, { ...unkept, isDeleted: false });
    else await markDeleted(await this.connection.writable(), id, null);
  }

  /** Calls the listener once in the life of this browser's storage: when an edit was saved for the first time. */
  onFirstSave(listener: () => void): () => void {
    return this.firstSave.onFirst(listener);
  }

  close(): void {
    this.connection.close();
  }
}

/** Opens the maps kept on this device. It returns at once. */
export function openLibrary(options: LibraryOptions): Library {
  const library = new Library(options);
  const eraseOnce = library.connection.onOpen(async () => {
    eraseOnce();
    try {
      await eraseOld(await library.connection.writable(), library.browser.now());
    } catch {
      // It is tried again the next time the library is opened.
    }
  });
  guardUnkept(library);
  void library.connection.tables().catch(() => {});
  return library;
}

/** While a map lives in this tab only, closing the tab asks first. */
function guardUnkept({ unkept, browser }: Library): void {
  let release: (() => void) | undefined;
  unkept.maps.subscribe(() => {
    release?.();
    release = unkept.listed.length > 0 ? browser.page?.guard() : undefined;
  });
}
