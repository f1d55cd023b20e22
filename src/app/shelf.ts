import type { Measure } from '../derive/measure.ts';
import type { Change } from '../edit/change.ts';
import { emptyHistory, type History, pushEntry } from '../edit/history.ts';
import { type Doc, journeyOf } from '../model/doc.ts';
import { kindNames, type Row } from '../model/kinds.ts';
import type { Library } from '../storage/library.ts';
import { type OpenMap, openMap } from '../storage/openMap.ts';
import { createEditor, type EditorWithHistory } from '../store/createEditor.ts';
import type { Notices } from '../ui/parts/notices.ts';
import type { Message } from '../words/key.ts';
import { hasTabHistory } from './keeping/historyKey.ts';
import { newId } from './newId.ts';
import { goTo } from './routes.ts';

/** How a map that was just made begins: with what in its history, and whether its first card waits to be typed. */
export interface Beginning {
  readonly history: History;
  readonly startsCard: boolean;
  /** Whether the guided path is open. */
  readonly isGuided: boolean;
}

/** How a new map begins: `step` names what Undo would take back, `startsCard` opens the first card for typing, `isGuided` the guided path. */
export interface CreateOptions {
  readonly step?: Message;
  readonly startsCard?: boolean;
  readonly isGuided?: boolean;
}

/** What the whole application works with, made once. */
export interface Shelf {
  readonly library: Library;
  readonly measure: Measure;
  readonly notices: Notices;
  /** Puts a new map into the library and goes there. */
  create(doc: Doc, options?: CreateOptions): Promise<void>;
  open(mapId: string): Promise<OpenMap>;
  /** How a map begins that was made in this tab; asked once. */
  takeBeginning(mapId: string): Beginning | undefined;
}

/** Makes the shelf on which this application keeps its maps. */
export function createShelf(library: Library, measure: Measure, notices: Notices): Shelf {
  const beginnings = new Map<string, Beginning>();
  return {
    library,
    measure,
    notices,
    async create(doc, { step, startsCard = false, isGuided = false } = {}) {
      const mapId = await library.create(doc);
      beginnings.set(mapId, { history: step ? historyOf(doc, step) : emptyHistory, startsCard, isGuided });
      goTo({ name: 'map', mapId });
    },
    async open(mapId) {
      const remembered = hasTabHistory(mapId) ? (await tabHistories()).tabHistory(mapId) : null;
      const history = beginnings.get(mapId)?.history ?? remembered ?? emptyHistory;
      const begin = (doc: Doc) => createEditor(doc, { newId, now: () => performance.now(), history });
      let made: EditorWithHistory | null = null;
      const opened = await openMap(library, mapId, {
        makeEditor: (doc) => {
          made = begin(doc);
          return made;
        },
      });
      return made ? withHistory(opened, made) : opened;
    },
    takeBeginning(mapId) {
      const beginning = beginnings.get(mapId);
      beginnings.delete(mapId);
      return beginning;
    },
  };
}

/** An open map of which this tab writes down what is done in it, until it is closed. */
function withHistory(opened: OpenMap, editor: EditorWithHistory): OpenMap {
  const stopping = tabHistories().then(({ keepTabHistory }) => keepTabHistory(opened.id, editor));
  const close = async () => {
    (await stopping.catch(() => null))?.();
    await opened.close();
  };
  return { ...opened, close };
}

function tabHistories() {
  return import('./keeping/tabHistory.ts');
}

/** A history in which everything but the map itself was made in one step. */
function historyOf(doc: Doc, name: Message): History {
  const journeyId = journeyOf(doc)?.id;
  const changes = kindNames.flatMap((kind) =>
    [...(doc[kind] as ReadonlyMap<string, Row>).values()]
      .filter(({ id }) => id !== journeyId)
      .map((row) => ({ kind, id: row.id, before: null, after: row }) as unknown as Change),
  );
  return changes.length === 0
    ? emptyHistory
    : pushEntry(emptyHistory, { name, changes, time: Number.NEGATIVE_INFINITY });
}
