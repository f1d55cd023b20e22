import { cleanText } from '../model/cleanText.ts';
import type { JourneyPlan } from '../model/journeyPlan.ts';
import { shortValue } from '../model/repair.ts';
import { decodeText } from './decodeText.ts';
import { limits } from './limits.ts';
import { cellsProblem, type Problem, problem } from './problem.ts';
import { type TableHeader, tableHeader } from './tableHeader.ts';
import { separators, type TableLines, tableLines } from './tableLines.ts';
import { type TablePlan, tablePlan } from './tablePlan.ts';
import { type TableEntry, type TableReport, tableEntry } from './tableReport.ts';

/** What came of reading a table: the map that it would make, with what to know of it, or the reason why it cannot be read. */
export type TableFile = { readonly plan: JourneyPlan; readonly report: TableReport } | Problem;

/** Reads a table of touchpoints, one a row, separated by comma, semicolon, tab or bar. Never throws; nothing is left away without a word about it. */
export function readCsv(content: Uint8Array | string, fileName: string): TableFile {
  if (content.length > limits.tableBytes)
    return problem('tooLarge', { limit: limits.tableBytes / 1_000_000 });
  const decoded = typeof content === 'string' ? content : decodeText(content);
  if (decoded === null) return problem('notText');
  const text = decoded.replace(/^\uFEFF/, '');
  const clean = cleanText(text);
  if (clean.trim() === '') return problem('empty');
  const table = tableLines(clean, bestSeparator(clean));
  if (table.openQuote !== null) return problem('openQuote', { line: table.openQuote });
  const header = tableHeader(table.lines);
  const fault = shapeProblem(table, header);
  if (fault || !header) return fault ?? problem('empty');
  const read = tablePlan(table, header, titleOf(fileName));
  if (read.plan.touchpoints.length === 0)
    return problem('noTouchpoints', { column: nameOfTouchpoints(header) });
  const tooMany = cellsProblem(read.plan.stages.length, read.plan.segments.length);
  if (tooMany) return tooMany;
  return clean === text ? read : withNote(read, tableEntry(lineOfChange(text, clean), 'textCleaned'));
}

/** A title for a map from the name of its file: `spring-fair_2026.csv` is called "Spring fair 2026". */
export function titleOf(fileName: string): string {
  const name = cleanText(fileName)
    .replace(/^.*[/\\]/, '')
    .replace(/(\.journey)?\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return shortValue(name.charAt(0).toUpperCase() + name.slice(1));
}

/** The separator that makes the most columns known by name. */
function bestSeparator(text: string): string {
  const sizes = separators.map(
    (separator) => tableHeader(tableLines(text, separator, 40).lines)?.places.size ?? 0,
  );
  return separators[sizes.indexOf(Math.max(...sizes))] ?? separators[0];
}

function shapeProblem({ lines }: TableLines, header: TableHeader | null): Problem | null {
  const found = shortValue((header?.names ?? lines[0]?.cells ?? []).filter((name) => name !== '').join(', '));
  if (!header?.places.has('touchpoint')) return problem('noTouchpointColumn', { found });
  if (!header.places.has('stage')) return problem('noStageColumn', { found });
  if (lines.length > limits.tableRows) return problem('tooManyLines', { limit: limits.tableRows });
  const widest = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return widest > limits.tableColumns ? problem('tooManyColumns', { limit: limits.tableColumns }) : null;
}

function nameOfTouchpoints(header: TableHeader): string {
  return header.names[header.places.get('touchpoint') ?? 0] ?? '';
}

function withNote({ plan, report }: TablePlan, entry: TableEntry): TablePlan {
  return { plan, report: { ...report, notes: [entry, ...report.notes].sort((a, b) => a.line - b.line) } };
}

function lineOfChange(text: string, clean: string): number {
  const lines = clean.split('\n');
  return text.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}
