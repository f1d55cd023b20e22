import type { TouchpointPlan } from '../model/journeyPlan.ts';
import { fittingLine, type MapNames, nameMeant, type PastedLine } from './pastedLine.ts';
import { tableHeader } from './tableHeader.ts';
import { type TableLines, tableLines } from './tableLines.ts';
import { tablePlan } from './tablePlan.ts';

/** Touchpoints out of a pasted table: whole ones when its columns are named, else lines. `unread` counts values that could not be read. */
export type PastedTable =
  | { readonly plans: readonly TouchpointPlan[]; readonly unread: number }
  | { readonly lines: readonly PastedLine[] };

/** Reads a table as spreadsheets put it on the clipboard. With a row that names its columns it is read like a file; without one, each column is what all of its cells are, and the first other one holds the titles. */
export function pastedTable(text: string, names: MapNames): PastedTable {
  const table = tableLines(text, '\t');
  const header = tableHeader(table.lines);
  if (!header?.places.has('touchpoint') || header.places.size < 2) {
    return { lines: unnamedColumns(table, names) };
  }
  const { plan, report } = tablePlan(table, header, '');
  const named = (column: 'stage' | 'segment', name: string | null) =>
    header.places.has(column) ? nameMeant(names[`${column}s`], name ?? '') : null;
  return {
    plans: plan.touchpoints.map((card) => ({
      ...card,
      stage: named('stage', card.stage),
      segment: named('segment', card.segment),
    })),
    unread: report.unread.length,
  };
}

type Meaning = 'stage' | 'segment' | 'emotion' | 'number' | 'text';

function unnamedColumns({ lines }: TableLines, names: MapNames): PastedLine[] {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const meanings = Array.from({ length: width }, (_, at) =>
    meaningOf(
      lines.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== ''),
      names,
    ),
  );
  return lines.flatMap(({ cells }) => {
    const cellsOf = (meaning: Meaning) => cells.filter((cell, at) => meanings[at] === meaning && cell !== '');
    const [title = '', ...others] = cellsOf('text');
    if (title === '') return [];
    const [emotion] = cellsOf('emotion');
    const line = [title.replace(/\s+/g, ' '), emotion && signed(emotion)].filter(Boolean).join(' ');
    return {
      ...fittingLine(line, others.join('\n')),
      stage: nameMeant(names.stages, cellsOf('stage')[0] ?? ''),
      segment: nameMeant(names.segments, cellsOf('segment')[0] ?? ''),
    };
  });
}

/** What a column holds, by all of its cells; numbers from 1 on only count the rows. */
function meaningOf(cells: readonly string[], { stages, segments }: MapNames): Meaning {
  if (cells.length === 0) return 'text';
  if (cells.every((cell, at) => cell.replace(/[.)]$/, '') === String(at + 1))) return 'number';
  if (cells.every((cell) => nameMeant(stages, cell) !== null)) return 'stage';
  if (cells.every((cell) => nameMeant(segments, cell) !== null)) return 'segment';
  return cells.every((cell) => /^[-−+]?(?:[01](?:[.,]\d)?|2(?:[.,]0)?)$/.test(cell)) ? 'emotion' : 'text';
}

/** A number as it is typed for an emotion: always with a sign. */
function signed(number: string): string {
  return /^[-−+]/.test(number) ? number : `+${number}`;
}
