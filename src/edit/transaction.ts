import type { Doc } from '../model/doc.ts';
import type { Kind, RowOf } from '../model/kinds.ts';
import type { NewId } from '../model/newId.ts';
import { type Change, squashChanges } from './change.ts';

/** Fields to write into a row; `undefined` takes a field away. */
export type Fields<K extends Kind> = { [F in keyof RowOf[K]]?: RowOf[K][F] | undefined };

/** An edit: writes to a transaction, and nothing else. Commands are functions of this shape with their own arguments behind `tr`. */
export type Edit = (tr: Transaction) => void;

/** A draft of a document that notes every row it changes; what was noted becomes one entry of history, one write and one message. */
export class Transaction {
  readonly newId: NewId;
  readonly #doc: Doc;
  /** The kinds that are copied already, so that a thousand writes copy a list once. */
  readonly #own = new Map<Kind, Map<string, unknown>>();
  #changes: Change[] = [];

  constructor(doc: Doc, newId: NewId) {
    this.#doc = { ...doc };
    this.newId = newId;
  }

  /** The document after everything written so far. It is live: collect rows before writing while walking over them. */
  get doc(): Doc {
    return this.#doc;
  }

  /** What was written so far, one change a row. */
  get changes(): Change[] {
    return squashChanges(this.#changes);
  }

  /** Adds a row; a missing id is made. Returns the id. Throws when a row of the kind has that id already. */
  add<K extends Kind>(kind: K, row: Omit<RowOf[K], 'id'> & { id?: string }): string {
    const id = row.id ?? this.newId();
    if (this.#doc[kind].has(id)) throw new Error(`The ${kind} ${id} exists already.`);
    this.#write(kind, id, null, withoutUnset({ ...row, id }) as unknown as RowOf[K]);
    return id;
  }

  /** Writes fields into a row; writing what is there already changes nothing. Throws when there is no such row. */
  update<K extends Kind>(kind: K, id: string, fields: Fields<K>): void {
    const before = this.row(kind, id);
    if (!before) throw new Error(`There is no ${kind} ${id}.`);
    const same = Object.entries(fields).every(([field, value]) => before[field as keyof RowOf[K]] === value);
    if (same) return;
    this.#write(kind, id, before, withoutUnset({ ...before, ...fields }) as unknown as RowOf[K]);
  }

  /** Removes a row alone; a command removes what hangs on it. Removing what is not there changes nothing. */
  remove<K extends Kind>(kind: K, id: string): void {
    const before = this.row(kind, id);
    if (before) this.#write(kind, id, before, null);
  }

  /** One row as it is now, or undefined. */
  row<K extends Kind>(kind: K, id: string): RowOf[K] | undefined {
    return this.#doc[kind].get(id) as RowOf[K] | undefined;
  }

  #write<K extends Kind>(kind: K, id: string, before: RowOf[K] | null, after: RowOf[K] | null): void {
    const change = { kind, id, before, after } as unknown as Change;
    this.#changes.push(change);
    const rows = this.#rowsToWrite(kind);
    if (after) rows.set(id, after);
    else rows.delete(id);
  }

  #rowsToWrite(kind: Kind): Map<string, unknown> {
    let rows = this.#own.get(kind);
    if (!rows) {
      rows = new Map<string, unknown>(this.#doc[kind]);
      this.#own.set(kind, rows);
      (this.#doc as Record<Kind, ReadonlyMap<string, unknown>>)[kind] = rows;
    }
    return rows;
  }
}

function withoutUnset(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
