import type { JourneyTable } from '../../derive/journeyTable.ts';
import { tableOf } from '../../derive/tableOf.ts';
import type { Doc } from '../../model/doc.ts';
import type { Workspace } from '../../ui/workspace.ts';

type Source = Pick<Workspace, 'editor' | 'session'>;

/** The table of what is shown, computed once for each state of the document and kept outside React. */
export class TableWatch {
  readonly #source: Source;
  #doc: Doc | null = null;
  #hidden: ReadonlySet<string> | null = null;
  #table: JourneyTable | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  /** The table of what is shown: the draft of a gesture while one is under way. */
  get = (): JourneyTable => {
    const { shown } = this.#source.editor.getState();
    const { hiddenCards } = this.#source.session.getState();
    if (this.#table && this.#doc === shown && this.#hidden === hiddenCards) return this.#table;
    this.#doc = shown;
    this.#hidden = hiddenCards;
    this.#table = tableOf(shown, this.#table, hiddenCards);
    return this.#table;
  };

  /** Calls the listener after every change; returns how to stop. */
  subscribe = (listener: () => void): (() => void) => {
    const { editor, session } = this.#source;
    const stops = [
      editor.subscribe((state, previous) => state.shown !== previous.shown && listener()),
      session.subscribe((state, previous) => state.hiddenCards !== previous.hiddenCards && listener()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };
}
