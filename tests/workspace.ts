import type { Doc } from '../src/model/doc.ts';
import type { Library } from '../src/storage/library.ts';
import { createEditor, type EditorWithHistory } from '../src/store/createEditor.ts';
import { createSessionStore } from '../src/store/createSessionStore.ts';
import type { MapDialog, Workspace } from '../src/ui/workspace.ts';
import type { Message } from '../src/words/key.ts';
import { newIds } from './journey.ts';
import { measure } from './measure.ts';
import { Device } from './storage/fakeBrowser.ts';
import { libraryIn } from './storage/keeping.ts';

/** A workspace without a screen, and what it said and opened. */
export interface TestWorkspace extends Workspace {
  readonly editor: EditorWithHistory;
  readonly said: Message[];
  readonly noticed: { message: Message; run(): void }[];
  readonly opened: (MapDialog | null)[];
  /** Moves the clock on, in milliseconds. */
  wait(time: number): void;
}

/** A workspace over a document, with a clock that stands still until it is moved; without a library given, nothing can be kept. */
export function workspaceOver(doc: Doc, library: Library = emptyLibrary()): TestWorkspace {
  let now = 0;
  const newId = newIds();
  const said: Message[] = [];
  const noticed: TestWorkspace['noticed'] = [];
  const opened: TestWorkspace['opened'] = [];
  return {
    mapId: 'map',
    library,
    editor: createEditor(doc, { newId, now: () => now }),
    session: createSessionStore(),
    measure,
    newId,
    announce: (message) => void said.push(message),
    notify: (message, action) => void noticed.push({ message, run: () => action?.run() }),
    board: null,
    openDialog: (dialog) => void opened.push(dialog),
    hasDialog: () => Boolean(opened.at(-1)),
    said,
    noticed,
    opened,
    wait: (time) => {
      now += time;
    },
  };
}

function emptyLibrary(): Library {
  return libraryIn(Object.assign(new Device(), { indexedDB: null }).tab());
}
