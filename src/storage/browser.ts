import type { JournalLine } from './journal/journal.ts';

/** What keeping maps needs of a browser. What a browser lacks or refuses is null. */
export interface Browser {
  readonly indexedDB: IDBFactory | null;
  readonly keyRange: typeof IDBKeyRange | null;
  readonly locks: Pick<LockManager, 'request'> | null;
  readonly page: PageEvents | null;
  readonly notes: Notes | null;
  openChannel(name: string): BroadcastChannel | null;
  /** Starts the worker that keeps the journals. Fails where there can be none. */
  openJournal(): Promise<JournalLine>;
  /** Asks the browser not to clear the storage by itself. */
  persist(): Promise<boolean>;
  now(): number;
}

/** The small store of texts that the browser has beside the database. */
export type Notes = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** The part of a page's life that matters to what is not saved. */
export interface PageEvents {
  isHidden(): boolean;
  /** The page goes out of sight or away; what is not written now may never be. */
  onLeave(listener: () => void): () => void;
  /** The page comes back as it was left. */
  onReturn(listener: () => void): () => void;
  /** Another tab has left or changed a note. */
  onNote(listener: (key: string | null, text: string | null) => void): () => void;
  /** Asks before the page is closed, until it is called off. */
  guard(): () => void;
}

/** The browser around this code. */
export function thisBrowser(): Browser {
  return {
    indexedDB: allowed(() => globalThis.indexedDB ?? null),
    keyRange: allowed(() => globalThis.IDBKeyRange ?? null),
    locks: allowed(() => globalThis.navigator?.locks ?? null),
    notes: allowed(() => globalThis.localStorage ?? null),
    page: typeof document === 'undefined' ? null : pageEvents(),
    openChannel: (name) => allowed(() => new BroadcastChannel(name)),
    openJournal: async () => (await import('./journal/startJournal.ts')).startJournal(),
    persist: async () => (await globalThis.navigator?.storage?.persist?.()) ?? false,
    now: () => Date.now(),
  };
}

/** Even looking at the storage throws in some private windows. */
function allowed<Part>(look: () => Part | null): Part | null {
  try {
    return look();
  } catch {
    return null;
  }
}

function pageEvents(): PageEvents {
  return {
    isHidden: () => document.visibilityState === 'hidden',
    onLeave(listener) {
      const stops = [
        listen(document, 'visibilitychange', () => {
          if (document.visibilityState === 'hidden') listener();
        }),
        listen(window, 'pagehide', listener),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    onReturn: (listener) =>
      listen(window, 'pageshow', (event) => {
        if ((event as PageTransitionEvent).persisted) listener();
      }),
    onNote: (listener) =>
      listen(window, 'storage', (event) => {
        const { key, newValue } = event as StorageEvent;
        listener(key, newValue);
      }),
    guard: () => listen(window, 'beforeunload', (event) => event.preventDefault()),
  };
}

function listen(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}
