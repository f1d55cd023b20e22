/** What was done to make a row readable; each has a sentence in the catalogue under `importing.repair`. */
export type RepairAct =
  | 'rowLeftOut'
  | 'rowRemoved'
  | 'fieldDropped'
  | 'fieldReplaced'
  | 'fieldNotKept'
  | 'textCleaned'
  | 'textShortened'
  | 'referenceUnset'
  | 'movedToTray'
  | 'newId'
  | 'reordered'
  | 'journeyAdded'
  | 'journeyLeftOut'
  | 'keptAside';

/** One thing that was repaired while a file was read, as plain values; the screen puts it into words. */
export interface Repair {
  readonly what: RepairAct;
  /** The kind of the row as the file spells it. */
  readonly kind: string;
  readonly id: string;
  /** The title, name or text of the row, when it has one. */
  readonly name?: string;
  readonly field?: string;
  /** What stood there, shortened to at most 80 characters. */
  readonly value?: string;
  /** Which row of the file it is, counted from 1; absent when the row came from elsewhere. */
  readonly place?: number;
}

/** What stood in a field, as a text of at most 80 characters. */
export function shortValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The words by which people know a row: its title, name or text, shortened. Spread it into an entry of a report. */
export function nameOf(row: object): { name?: string } {
  const { title, name, text, what } = row as Readonly<Record<string, unknown>>;
  const found = [title, name, text, what].find((value) => typeof value === 'string' && value !== '');
  return found === undefined ? {} : { name: shortValue(found) };
}
