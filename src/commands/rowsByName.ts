import type { Fields, Transaction } from '../edit/transaction.ts';
import type { Doc } from '../model/doc.ts';
import { type Kind, kinds, type Row, type RowOf } from '../model/kinds.ts';
import { inOrder, orderBetween } from '../model/order.ts';
import { nameKey } from './named.ts';

/** By what rows of two maps are known to be the same. */
const nameOf = {
  channel: ({ name }) => nameKey(name),
  team: ({ name }) => nameKey(name),
  process: ({ name }) => nameKey(name),
  source: ({ type, title }) => `${type} ${nameKey(title)}`,
  image: ({ hash }) => hash,
  // An action belongs to its map: it is that very one, or none.
  initiative: ({ id }) => id,
} as const satisfies { readonly [K in Kind]?: (row: RowOf[K]) => string };

type NamedKind = keyof typeof nameOf;

/** Finds the rows of a map that stand for rows of a part of another: those of the same name, else they are added. Actions are never added. */
export class RowsByName {
  readonly #tr: Transaction;
  readonly #part: Doc;
  readonly #known = new Map<NamedKind, Map<string, string>>();

  constructor(tr: Transaction, part: Doc) {
    this.#tr = tr;
    this.#part = part;
  }

  /** The id of the row of the map that stands for a row of the part; undefined when there is none. */
  idFor(id: string): string | undefined {
    const kind = (Object.keys(nameOf) as NamedKind[]).find((one) => this.#part[one].has(id));
    return kind && this.#idOf(kind, this.#part[kind].get(id) as RowOf[NamedKind]);
  }

  #idOf(kind: NamedKind, row: RowOf[NamedKind]): string | undefined {
    const name = nameIn(kind, row);
    const known = this.#knownOf(kind);
    const found = known.get(name);
    if (found !== undefined || kind === 'initiative' || name === '') return found;
    const added = this.#add(kind, row);
    known.set(name, added);
    return added;
  }

  #add(kind: NamedKind, row: RowOf[NamedKind]): string {
    const fields: Record<string, unknown> = { ...row, id: undefined };
    for (const field of Object.keys(kinds[kind].references)) {
      fields[field] = this.idFor(String(fields[field]));
    }
    if ('order' in row) {
      const list = inOrder(this.#tr.doc[kind].values() as Iterable<RowOf['channel']>);
      fields.order = orderBetween(list.at(-1)?.order ?? null, null);
    }
    return this.#tr.add(kind, fields as Fields<NamedKind> as never);
  }

  #knownOf(kind: NamedKind): Map<string, string> {
    let known = this.#known.get(kind);
    if (!known) {
      const rows = [...this.#tr.doc[kind].values()] as RowOf[NamedKind][];
      known = new Map(rows.toReversed().map((row) => [nameIn(kind, row), row.id]));
      this.#known.set(kind, known);
    }
    return known;
  }
}

function nameIn(kind: NamedKind, row: RowOf[NamedKind]): string {
  return (nameOf[kind] as (row: Row) => string)(row);
}
