import type { TableLine } from '../tableLines.ts';
import type { TableEntry } from '../tableReport.ts';
import { isBlank } from '../valueWords.ts';
import type { FigureColumn } from './figureColumns.ts';
import { type DayOrder, figureDate } from './figureDate.ts';
import { type DecimalSign, figureNumber } from './figureNumber.ts';
import { figureEntry } from './figureReport.ts';
import type { Place, Written } from './namedPlaces.ts';

/** How the rows of a table are read. */
export interface LineReading {
  readonly columns: readonly (FigureColumn | null)[];
  readonly names: readonly string[];
  readonly order: DayOrder;
  readonly decimal: DecimalSign;
  readonly today: string;
  refuse(entry: TableEntry): void;
  whereIs(written: Written): Place;
  /** The row that is meant by a name that the map does not have, or null. */
  meant(name: string): string | null;
}

/** One value as a row has it: a total, or one answer of many. */
export interface FigureValue {
  readonly line: number;
  readonly aboutIds: readonly string[];
  /** What it is about, as the table says it. */
  readonly about: string;
  readonly metric: string;
  readonly date: string;
  readonly value: number;
  readonly isAnswer: boolean;
  readonly unit?: string;
  readonly people?: number;
  readonly target?: number;
  readonly benchmark?: number;
  readonly note?: string;
}

/** The values in one row; none where it cannot be taken, which is said. */
export function figureLine({ line, cells }: TableLine, reading: LineReading): FigureValue[] {
  const { columns, names, refuse } = reading;
  const cell = (column: FigureColumn) => cells[columns.indexOf(column)] ?? '';
  const places = columns.flatMap((column, at) =>
    (column === 'value' || column === 'answer') && !isBlank(cells[at] ?? '') ? at : [],
  );
  if (places.length === 0) {
    refuse(figureEntry(line, 'noValue', { value: cells.filter(Boolean).join(', ') }));
    return [];
  }
  const date = dateIn(line, cell('date'), reading);
  const aboutIds = date === null ? null : aboutIn(line, cell, reading);
  if (date === null || aboutIds === null) return [];
  const rest = restOf(line, cell, reading);
  return places.flatMap((at) => {
    const text = cells[at] ?? '';
    const number = figureNumber(text, reading.decimal);
    const metric = cell('metric').trim() || (columns.includes('metric') ? '' : (names[at] ?? ''));
    if (metric === '') refuse(figureEntry(line, 'noMetric', { value: text }));
    else if (!number) refuse(figureEntry(line, 'notNumber', { column: names[at] ?? '', value: text }));
    if (!number || metric === '') return [];
    const unit = rest.unit ?? number.unit;
    const isAnswer = columns[at] === 'answer';
    const about = cell('about') || cell('stage') || cell('segment');
    const value = { line, aboutIds, about, metric, date, value: number.value, isAnswer };
    return { ...value, ...rest, ...(unit !== undefined && { unit }) };
  });
}

function dateIn(
  line: number,
  cell: string,
  { order, today, refuse, names, columns }: LineReading,
): string | null {
  const column = names[columns.indexOf('date')] ?? '';
  if (cell === '') {
    refuse(figureEntry(line, 'noDate'));
    return null;
  }
  const date = figureDate(cell, order);
  if (date === null) refuse(figureEntry(line, 'notDate', { column, value: cell }));
  else if (date > today) refuse(figureEntry(line, 'future', { column, value: cell }));
  return date === null || date > today ? null : date;
}

function aboutIn(
  line: number,
  cell: (column: FigureColumn) => string,
  { whereIs, meant, refuse }: LineReading,
): readonly string[] | null {
  const written = { about: cell('about'), segment: cell('segment'), stage: cell('stage') };
  const name = written.about || written.stage || written.segment;
  const place = whereIs(written);
  if (typeof place === 'object') return place.ids;
  if (place === 'unknown') {
    const id = meant(name);
    if (id !== null) return [id];
  }
  const reason = place === 'unknown' ? 'notOnMap' : place;
  refuse(figureEntry(line, reason, { value: name }));
  return null;
}

/** What else a row says. A number that cannot be read is said, and the value is taken without it. */
function restOf(
  line: number,
  cell: (column: FigureColumn) => string,
  { decimal, refuse, names, columns }: LineReading,
): Pick<FigureValue, 'unit' | 'people' | 'target' | 'benchmark' | 'note'> {
  const numberIn = (column: 'people' | 'target' | 'benchmark') => {
    const text = cell(column);
    if (isBlank(text)) return {};
    const number = figureNumber(text, decimal);
    if (number && (column !== 'people' || number.value >= 0)) return { [column]: number.value };
    refuse(figureEntry(line, 'notNumberLeft', { column: names[columns.indexOf(column)] ?? '', value: text }));
    return {};
  };
  const unit = cell('unit');
  const note = cell('note');
  return {
    ...numberIn('people'),
    ...numberIn('target'),
    ...numberIn('benchmark'),
    ...(unit !== '' && { unit }),
    ...(note !== '' && { note }),
  };
}
