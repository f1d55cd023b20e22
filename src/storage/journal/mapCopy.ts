import type { Doc } from '../../model/doc.ts';
import type { RowToWrite } from '../ledger.ts';
import type { MapRecord, Tables } from '../tables.ts';
import { type Head, isLater } from './frames.ts';
import type { JournalOutcome } from './journals.ts';
import { entriesOf, entriesOfDoc, headOf, mapJournalName } from './mapJournal.ts';
import type { Agreement, SecondStore } from './secondStore.ts';

/** What of an open map is to be written into the second store, after the first has it. */
export interface CopyWrite {
  readonly record: MapRecord;
  readonly rows: readonly RowToWrite[];
  readonly doc: Doc;
}

/** The second store of one open map, for the tab that writes it. */
export class MapCopy {
  readonly #store: SecondStore;
  readonly #id: string;
  /** How the journal stood when this tab looked or wrote last. */
  #stamp: string | null = null;

  constructor(store: SecondStore, id: string) {
    this.#store = store;
    this.#id = id;
  }

  /** Whether its store has ended, so that another copy has to be asked for. */
  get isOver(): boolean {
    return this.#store.journal.isOver;
  }

  /** Compares both stores, and gives each what it lacks. */
  async agree(tables: Tables): Promise<Agreement['outcome']> {
    const { outcome, stamp } = await this.#store.agree(tables, this.#id);
    this.#stamp = stamp;
    return outcome;
  }

  /** Writes what the first store has now; false when the journal has later rows, of another writer. */
  async follow({ record, rows, doc }: CopyWrite): Promise<boolean> {
    const head = headOf(record);
    if (this.#stamp === head.stamp) return true;
    if (this.#stamp !== null) {
      const result = await this.#write(this.#stamp, head, entriesOf(rows));
      if (result.done) return true;
      if (result.head && isLater(result.head.order, head.order)) return false;
    }
    return (await this.#write(null, head, entriesOfDoc(doc))).done;
  }

  async #write(
    after: string | null,
    head: Head,
    entries: ReturnType<typeof entriesOf>,
  ): Promise<JournalOutcome> {
    const name = mapJournalName(this.#id);
    const result = await this.#store.journal.ask({ do: 'write', name, after, head, entries });
    this.#stamp = result.done ? head.stamp : (result.head?.stamp ?? null);
    return result;
  }
}
