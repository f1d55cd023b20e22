import type { JourneyPlan, TouchpointPlan } from '../model/journeyPlan.ts';
import { type Column, standInNames } from './columnWords.ts';
import type { TableHeader } from './tableHeader.ts';
import type { TableLine, TableLines } from './tableLines.ts';
import { type TableEntry, type TableReport, tableEntry } from './tableReport.ts';
import { type TableRow, textIn, touchpointCells } from './touchpointCells.ts';

/** The map that a table makes, and what to know of it. */
export interface TablePlan {
  readonly plan: JourneyPlan;
  readonly report: TableReport;
}

/** Reads the rows under the header of a table: stages and segments in the order in which they first appear, touchpoints in the order of their rows. */
export function tablePlan(table: TableLines, header: TableHeader, title: string): TablePlan {
  const { language, index } = header;
  const body = table.lines.slice(index + 1);
  const unread: TableEntry[] = table.lines
    .slice(0, index)
    .filter(({ cells }) => !/^sep=/i.test(cells[0] ?? ''))
    .map(({ line, cells }) => tableEntry(line, 'aboveHeader', { value: cells.join(' ').trim() }));
  const notes: TableEntry[] = table.strayQuotes.map((line) => tableEntry(line, 'strayQuote'));
  const stages = new Names('stage', standInNames[language].stage);
  const segments = new Names('segment', standInNames[language].segment);
  const touchpoints: TouchpointPlan[] = [];
  for (const line of body) {
    const row = rowOf(line, header, unread, notes);
    if (row.cell('touchpoint') === '') {
      unread.push(tableEntry(line.line, 'noTitle', { value: line.cells.filter(Boolean).join(', ') }));
      stages.hear(row);
      segments.hear(row);
    } else touchpoints.push({ ...touchpointCells(row), stage: stages.of(row), segment: segments.of(row) });
  }
  const byLine = (a: TableEntry, b: TableEntry): number => a.line - b.line;
  return {
    plan: { title, language, stages: stages.list, segments: segments.list, touchpoints },
    report: { ...columnsOf(header, body), unread: unread.sort(byLine), notes: notes.sort(byLine) },
  };
}

/** The names of a column in the order in which they first appear. */
class Names {
  readonly #column: Column;
  readonly #standIn: string;
  readonly #byPlain = new Map<string, string>();
  #latest: string | undefined;

  constructor(column: Column, standIn: string) {
    this.#column = column;
    this.#standIn = standIn;
  }

  get list(): string[] {
    return [...this.#byPlain.values()];
  }

  /** The name in a row. An empty cell means the one above, as where cells were joined; names that differ in case only are one. */
  of(row: TableRow): string {
    const written = this.#writtenIn(row);
    const name = written ?? this.#latest ?? this.#standIn;
    const plain = plainName(name);
    const known = this.#byPlain.get(plain) ?? name;
    this.#byPlain.set(plain, known);
    this.#latest = known;
    if (written !== known && row.has(this.#column)) this.#note(row, known);
    return known;
  }

  /** The name in a row that makes no touchpoint, such as a heading: rows below it may leave it out. */
  hear(row: TableRow): void {
    this.#latest = this.#writtenIn(row) ?? this.#latest;
  }

  #writtenIn(row: TableRow): string | undefined {
    return textIn(row, this.#column)?.replace(/\s+/g, ' ');
  }

  #note(row: TableRow, name: string): void {
    const cell = { column: row.name(this.#column), value: row.cell(this.#column) };
    row.notes.push(tableEntry(row.line, 'takenAs', cell, { name }));
  }
}

function plainName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function rowOf(
  { line, cells }: TableLine,
  header: TableHeader,
  unread: TableEntry[],
  notes: TableEntry[],
): TableRow {
  const place = (column: Column): number => header.places.get(column) ?? -1;
  return {
    line,
    has: (column) => header.places.has(column),
    cell: (column) => cells[place(column)] ?? '',
    name: (column) => header.names[place(column)] ?? '',
    unread,
    notes,
  };
}

function columnsOf(
  header: TableHeader,
  body: readonly TableLine[],
): Pick<TableReport, 'columns' | 'unreadColumns'> {
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), header.names.length);
  const read = new Set(header.places.values());
  const numbers = Array.from({ length: width }, (_, place) => place).filter(
    (place) => !read.has(place) && (header.names[place] || body.some(({ cells }) => cells[place])),
  );
  return {
    columns: [...header.places].map(([as, place]) => ({ name: header.names[place] ?? '', as })),
    unreadColumns: numbers.map((place) => ({ name: header.names[place] ?? '', number: place + 1 })),
  };
}
