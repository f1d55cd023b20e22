import type { Doc } from '../../model/doc.ts';
import type { FigurePlan } from '../../model/figurePlan.ts';
import type { TableEntry } from '../tableReport.ts';
import type { FigureColumn } from './figureColumns.ts';
import { type DayOrder, dayOrderOf } from './figureDate.ts';
import { figureLine, type LineReading } from './figureLine.ts';
import { decimalSignOf } from './figureNumber.ts';
import { figureEntry } from './figureReport.ts';
import type { FigureTable } from './figureTable.ts';
import { namedPlaces } from './namedPlaces.ts';
import { plansOf } from './plansOf.ts';

/** What the person says about a table where it leaves something open. */
export interface FigureChoices {
  /** What each column is read as, by its place. */
  readonly columns: readonly (FigureColumn | null)[];
  /** What a name means that is not on the map, by the name; null to leave its rows out. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly dayOrder: DayOrder;
  /** An ISO date: what lies after it cannot have been measured. */
  readonly today: string;
}

/** A name of the table that the map does not have. */
export interface UnknownName {
  readonly name: string;
  /** In how many rows it stands. */
  readonly rows: number;
  /** What may be meant, taken unless the person says otherwise. */
  readonly nearest: { readonly id: string; readonly name: string } | null;
}

/** What a table of figures comes to on a map. */
export interface FiguresRead {
  readonly plans: readonly FigurePlan[];
  readonly unknown: readonly UnknownName[];
  /** Rows and values that cannot be taken, in the order of their lines. */
  readonly refused: readonly TableEntry[];
  /** Values that were understood in a way to be looked at. */
  readonly notes: readonly TableEntry[];
  /** Whether days can be read in either order. */
  readonly isOrderOpen: boolean;
}

/** Reads a table of figures against a map. Nothing is left out without a word about it; what cannot be taken has its line and a reason. */
export function readFigures(table: FigureTable, doc: Doc, choices: FigureChoices): FiguresRead {
  const cellsOf = (...wanted: FigureColumn[]) =>
    choices.columns.flatMap((column, at) =>
      column && wanted.includes(column) ? table.rows.flatMap(({ cells }) => cells[at] || []) : [],
    );
  const found = dayOrderOf(cellsOf('date'));
  const order = found === null || found === 'plain' ? choices.dayOrder : found;
  const decimal = decimalSignOf(cellsOf('value', 'answer', 'target', 'benchmark'), table.separator);
  const places = namedPlaces(doc);
  const unknown = new Map<string, UnknownName>();
  const refused: TableEntry[] = [];
  const reading: LineReading = {
    columns: choices.columns,
    names: table.names,
    order,
    decimal,
    today: choices.today,
    refuse: (entry) => refused.push(entry),
    whereIs: (written) => places.placeOf(written),
    meant(name) {
      const known = unknown.get(name);
      const near = known ? known.nearest : places.nearest(name);
      unknown.set(name, { name, rows: (known?.rows ?? 0) + 1, nearest: near });
      const chosen = choices.names.get(name);
      return chosen === undefined ? (near?.id ?? null) : chosen;
    },
  };
  const values = table.rows.flatMap((row) => figureLine(row, reading));
  const { plans, twice, outside } = plansOf(values, doc);
  return {
    plans,
    unknown: [...unknown.values()],
    refused: [...refused, ...outside].sort((a, b) => a.line - b.line),
    notes: twice.map(({ line, name }) => figureEntry(line, 'twice', { value: name })),
    isOrderOpen: found === null,
  };
}
