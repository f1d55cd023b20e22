import type { Doc } from '../model/doc.ts';
import { idMaker } from '../model/newId.ts';
import type { Editor } from '../store/editor.ts';
import { failureOf } from './failure.ts';
import { findStart } from './findStart.ts';
import type { Library } from './library.ts';
import { OpenedMap, type Start } from './openedMap.ts';
import type { SaveState } from './saveState.ts';
import { Tabs } from './tabs.ts';
import type { UnreadableRow } from './unreadableRow.ts';
import type { Watched } from './watched.ts';

/** An open map: edits of its editor are kept on this device and shown in the other tabs by themselves. */
export interface OpenMap {
  readonly id: string;
  readonly editor: Editor;
  readonly saveState: Watched<SaveState>;
  readonly unreadable: readonly UnreadableRow[];
  /** Tries to save now, after a failure. */
  readonly retry: () => void;
  /** Saves what is not saved yet and leaves the map to other tabs. What cannot be saved stays in this tab and is there when the map is opened again. */
  readonly close: () => Promise<void>;
}

/** What opening a map needs from outside. */
export interface OpenMapOptions {
  makeEditor(doc: Doc): Editor;
}

/** Why a map cannot be opened: it is not on this device, it lies in the bin, or the storage could not be read. */
export class MapNotOpened extends Error {
  readonly reason: 'missing' | 'inBin' | 'notLoaded';

  constructor(reason: MapNotOpened['reason'], detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** How long a tab waits for the writer's word before it shows what is on disk, in milliseconds. */
const patience = 300;

interface Shared {
  readonly opening: Promise<OpenMap>;
  users: number;
}

const openMaps = new WeakMap<Library, Map<string, Shared>>();

/** Opens a map of the library for editing. Opening it twice in one tab gives the same open map, to be closed as often. Throws `MapNotOpened`. */
export async function openMap(library: Library, id: string, options: OpenMapOptions): Promise<OpenMap> {
  const maps = openMaps.get(library) ?? new Map<string, Shared>();
  openMaps.set(library, maps);
  const shared = maps.get(id) ?? { opening: open(library, id, options, maps), users: 0 };
  maps.set(id, shared);
  shared.users += 1;
  try {
    return await shared.opening;
  } catch (error) {
    maps.delete(id);
    throw error;
  }
}

/** The maps that are open in this tab, or being opened. */
export function openMapsOf(library: Library): readonly Promise<OpenMap>[] {
  return [...(openMaps.get(library)?.values() ?? [])].map(({ opening }) => opening);
}

async function open(
  library: Library,
  id: string,
  { makeEditor }: OpenMapOptions,
  maps: Map<string, Shared>,
): Promise<OpenMap> {
  const tab = idMaker((count) => crypto.getRandomValues(new Uint8Array(count)))();
  const tabs = new Tabs(library.browser, id, tab);
  const isWriter = await tabs.tryLock();
  const start = await startOf(library, id, tab, isWriter).catch((error: unknown) => {
    tabs.stop();
    throw error;
  });
  const opened = new OpenedMap(library, id, tab, tabs, start);
  await opened.settled(patience);
  // What is missing may still come back from elsewhere, and what hangs on it must not be taken away.
  if (start.unreadable.length === 0 && !start.isShort) opened.repair(start.title);
  const editor = opened.attach(makeEditor);
  const { unreadable } = start;
  const { saveState } = opened;
  const close = () => closeOnce(opened, maps, id);
  return { id, editor, saveState, unreadable, retry: () => opened.retry(), close };
}

async function startOf(library: Library, id: string, tab: string, isWriter: boolean): Promise<Start> {
  const start = await findStart(library, id, tab, isWriter).catch((error: unknown) => {
    throw new MapNotOpened('notLoaded', failureOf(error).detail);
  });
  if (start === 'missing') throw new MapNotOpened('missing', `There is no map ${id}.`);
  if (start === 'inBin') throw new MapNotOpened('inBin', `The map ${id} lies in the bin.`);
  return start;
}

/** The last one out saves; while that fails, the map stays open in this tab and goes on trying. */
async function closeOnce(opened: OpenedMap, maps: Map<string, Shared>, id: string): Promise<void> {
  const shared = maps.get(id);
  if (!shared) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  const isFinished = await opened.finish();
  const isWanted = () => maps.get(id) !== shared || shared.users > 0;
  if (isWanted()) return;
  const leave = () => {
    maps.delete(id);
    opened.stop();
  };
  if (isFinished) return leave();
  const stopWaiting = opened.saveState.subscribe(({ state }) => {
    if (isWanted()) stopWaiting();
    else if (state === 'saved') {
      stopWaiting();
      leave();
    }
  });
}
