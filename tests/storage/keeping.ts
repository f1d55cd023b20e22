import { Dexie } from 'dexie';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Doc } from '../../src/model/doc.ts';
import type { Kind, Row } from '../../src/model/kinds.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { type Library, openLibrary } from '../../src/storage/library.ts';
import { type OpenMap, openMap } from '../../src/storage/openMap.ts';
import type { SaveState } from '../../src/storage/saveState.ts';
import type { LibraryPart, MapSummary } from '../../src/storage/summary.ts';
import type { RowRecord } from '../../src/storage/tables.ts';
import { createEditor } from '../../src/store/createEditor.ts';
import { card, journey, map, stage } from '../journey.ts';
import { Device, type Tab } from './fakeBrowser.ts';

let made = 0;

// Dexie follows queries only where it finds a database of its own; which one does not matter.
Dexie.dependencies.indexedDB = new IDBFactory();

/** A library in a tab, with a plain summary. */
export function libraryIn(tab: Tab): Library {
  return openLibrary({
    browser: tab,
    summarise: (doc) => ({
      title: [...doc.journey.values()][0]?.title ?? '',
      segments: doc.segment.size,
      touchpoints: doc.touchpoint.size,
      outline: { cards: doc.touchpoint.size },
    }),
  });
}

/** What a library lists, as it was told last. */
export type Seen = { -readonly [Part in LibraryPart]: readonly MapSummary[] | null };

/** Follows what a library lists. */
export function follow(library: Library): Seen {
  const seen: Seen = { maps: null, templates: null, bin: null };
  library.subscribe((list) => Object.assign(seen, list));
  return seen;
}

/** Opens a map with a real editor. */
export function openIn(library: Library, id: string): Promise<OpenMap> {
  return openMap(library, id, {
    makeEditor: (doc) => createEditor(doc, { newId: () => `new${++made}`, now: () => 0 }),
  });
}

/** Renames a card in an open map. */
export function rename({ editor }: OpenMap, id: string, title: string): void {
  editor.run({ key: 'saving.saved' }, (tr) => tr.update('touchpoint', id, { title }));
}

/** The title of a card in an open map. */
export function titleOf({ editor }: OpenMap, id: string): string | undefined {
  return editor.getState().doc.touchpoint.get(id)?.title;
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>, patience = 8000): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 5) {
    if (waited > patience) throw new Error('It did not come to be.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits a while. */
export function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** Waits until an open map is saved. */
export function saved({ saveState }: OpenMap): Promise<void> {
  return until(() => saveState.getState().state === 'saved');
}

/** The database of a device as it lies there, read without any of our code. */
export async function onDisk(device: Device): Promise<Dexie> {
  const dexie = new Dexie('throughline', {
    indexedDB: device.indexedDB as IDBFactory,
    IDBKeyRange: device.tab().keyRange,
    cache: 'disabled',
  });
  return dexie.open();
}

/** One stored row. */
export async function storedRow<K extends Kind>(
  device: Device,
  map: string,
  kind: K,
  id: string,
): Promise<unknown> {
  const dexie = await onDisk(device);
  try {
    return (await dexie.table<RowRecord>('rows').get([map, kind, id]))?.row;
  } finally {
    dexie.close();
  }
}

/** All rows of a document as `kind/id`, to compare with what is stored. */
export function rowNames(doc: Doc): string[] {
  return kindNames
    .flatMap((kind) => [...(doc[kind] as ReadonlyMap<string, Row>).keys()].map((id) => `${kind}/${id}`))
    .sort();
}

/** Lets every write of a row fail as the browser fails it when it has no space; returns how to make some. */
export function fillUp(): () => void {
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name !== 'rows') return put.apply(this, args);
    throw new DOMException('No space', 'QuotaExceededError');
  });
  return () => spy.mockRestore();
}

/** A map with one stage and two cards. */
export const rail = journey(map({ id: 'rail', title: 'Rail' }), stage('Buy', card('Pay', -1), card('Wait')));

/** Opens that map in a tab of its own, and makes it where there is none; `states` are its save states from now on. */
export async function openRail(device = new Device()) {
  const tab = device.tab();
  const library = libraryIn(tab);
  if (!(await library.has('rail'))) await library.create(rail);
  const opened = await openIn(library, 'rail');
  await until(() => opened.saveState.getState().state !== 'saving');
  const states: SaveState['state'][] = [];
  opened.saveState.subscribe(({ state }) => states.push(state));
  return { device, tab, library, opened, states };
}
