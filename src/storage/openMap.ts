import type { Doc } from '../model/doc.ts';
import type { Editor } from '../store/editor.ts';
import type { Library } from './library.ts';
import type { SaveState } from './saveState.ts';
import type { UnreadableRow } from './unreadableRow.ts';
import type { Watched } from './watched.ts';

/** An open map: edits of its editor are kept on this device and shown in the other tabs by themselves. */
export interface OpenMap {
  readonly id: string;
  readonly editor: Editor;
  readonly saveState: Watched<SaveState>;
  readonly unreadable: readonly UnreadableRow[];
  /** Tries to save now, after a failure. */
  retry(): void;
  /** Saves what is not saved yet and leaves the map to other tabs. What cannot be saved stays in this tab and is there when the map is opened again. */
  close(): Promise<void>;
}

/** What opening a map needs from outside. */
export interface OpenMapOptions {
  makeEditor(doc: Doc): Editor;
}

/** Why a map cannot be opened: it is not on this device, or the storage could not be read. */
export class MapNotOpened extends Error {
  readonly reason: 'missing' | 'notLoaded';

  constructor(reason: 'missing' | 'notLoaded', detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** Opens a map of the library for editing. Opening it twice in one tab gives the same open map. Throws `MapNotOpened`. */
export function openMap(library: Library, id: string, options: OpenMapOptions): Promise<OpenMap> {
  throw new Error(`Not built yet: ${typeof library} ${id} ${typeof options}`);
}
