import type { JourneyTable } from '../../derive/journeyTable.ts';
import { tableOf } from '../../derive/tableOf.ts';
import type { Doc } from '../../model/doc.ts';
import type { Editor } from '../../store/editor.ts';

/** The table of what is shown, computed once for each state of the document and kept outside React. */
export class TableWatch {
  readonly #editor: Editor;
  #doc: Doc | null = null;
  #table: JourneyTable | undefined;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** The table of what is shown: the draft of a gesture while one is under way. */
  get = (): JourneyTable => {
    const { shown } = this.#editor.getState();
    if (this.#table && this.#doc === shown) return this.#table;
    this.#doc = shown;
    this.#table = tableOf(shown, this.#table);
    return this.#table;
  };

  /** Calls the listener after every change; returns how to stop. */
  subscribe = (listener: () => void): (() => void) =>
    this.#editor.subscribe((state, previous) => state.shown !== previous.shown && listener());
}
