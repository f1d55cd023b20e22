import type { StoreApi } from 'zustand';
import { applyCapture } from '../../commands/capture.ts';
import { updateTouchpoint } from '../../commands/touchpoints.ts';
import { layoutList } from '../../derive/layoutList.ts';
import type { ListLayout } from '../../derive/listLayout.ts';
import { Transaction } from '../../edit/transaction.ts';
import type { Doc } from '../../model/doc.ts';
import type { Workspace } from '../../ui/workspace.ts';

type Source = Pick<Workspace, 'editor' | 'session' | 'measure'>;

/** The layout of what the list shows, computed once for each state of the document and kept outside React. */
export class ListWatch {
  readonly #source: Source;
  readonly #state: StoreApi<{ readonly capturing: string | null }>;
  readonly #listeners = new Set<() => void>();
  #width = 390;
  #layout: ListLayout | undefined;
  #madeFrom: readonly unknown[] = [];

  constructor(source: Source, state: StoreApi<{ readonly capturing: string | null }>) {
    this.#source = source;
    this.#state = state;
  }

  /** Says how wide the list is, in pixels. */
  setWidth(width: number): void {
    if (width === this.#width || width === 0) return;
    this.#width = width;
    for (const listener of this.#listeners) listener();
  }

  /** The layout of what is shown: the draft of a gesture while one is under way, and what is being captured as Enter will make it. */
  get = (): ListLayout => {
    const { editor, session, measure } = this.#source;
    const { shown } = editor.getState();
    const { capturing } = this.#state.getState();
    // Without a place of the keyboard the segment stays the one that it was.
    const segmentId = session.getState().focus?.segmentId ?? this.#layout?.segment?.id;
    const { hiddenCards } = session.getState();
    const ground = [shown, capturing, segmentId, this.#width, hiddenCards];
    if (this.#layout && ground.every((value, at) => value === this.#madeFrom[at])) return this.#layout;
    this.#madeFrom = ground;
    const doc = capturing === null ? shown : captured(shown, capturing);
    this.#layout = layoutList(doc, { segmentId, width: this.#width, measure, hiddenCards }, this.#layout);
    return this.#layout;
  };

  /** Calls the listener after every change; returns how to stop. */
  subscribe = (listener: () => void): (() => void) => {
    const { editor, session } = this.#source;
    this.#listeners.add(listener);
    const stops = [
      editor.subscribe((state, previous) => state.shown !== previous.shown && listener()),
      session.subscribe((state, previous) => {
        const isSame = state.focus === previous.focus && state.hiddenCards === previous.hiddenCards;
        if (!isSame) listener();
      }),
      this.#state.subscribe((state, previous) => state.capturing !== previous.capturing && listener()),
    ];
    return () => {
      this.#listeners.delete(listener);
      for (const stop of stops) stop();
    };
  };
}

/** The document as it will be when the line that is being typed, so far the title of its touchpoint, is read with its signs. */
function captured(doc: Doc, id: string): Doc {
  const row = doc.touchpoint.get(id);
  if (!row || row.title === '') return doc;
  // A channel that is new has a name for as long as it is shown.
  const tr = new Transaction(doc, () => 'captured');
  updateTouchpoint(tr, id, { title: '' });
  applyCapture(tr, id, row.title);
  return tr.doc;
}
