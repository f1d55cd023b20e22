import type { Doc } from '../model/doc.ts';
import { fileRowOf } from '../model/fileRow.ts';
import { kindNames, type Row } from '../model/kinds.ts';
import { migrateRows, SCHEMA } from '../model/migrate.ts';
import { idMaker, type NewId } from '../model/newId.ts';
import { compareOrder } from '../model/order.ts';
import { type ReadDoc, readRows } from '../model/readRows.ts';
import { checkImages } from './checkImages.ts';
import { jsonDepth, jsonFault } from './jsonFault.ts';
import { limits } from './limits.ts';
import { cellsProblem, type Problem, problem } from './problem.ts';

/** The text of a `.journey.json` file, or of a template: one row a line, rows by kind, order and id, keys sorted, so that equal maps give equal files. */
export function writeJourney(doc: Doc, as: 'map' | 'template' = 'map'): string {
  const lines = kindNames.flatMap((kind) =>
    [...(doc[kind] as ReadonlyMap<string, Row>).values()]
      .sort((a, b) => compareOrder(ordered(a), ordered(b)))
      .map((row) => JSON.stringify(sorted(fileRowOf(kind, row)))),
  );
  const mark = as === 'template' ? '"template": true,\n' : '';
  return `{\n"format": "throughline",\n"schema": ${SCHEMA},\n${mark}"rows": [\n${lines.join(',\n')}\n]\n}\n`;
}

/** A map as it was read from a file. */
export interface ReadJourney extends ReadDoc {
  /** Whether the file calls it a template. */
  readonly isTemplate: boolean;
}

/** What came of reading a file: a map with a report of what was repaired, or the reason why it cannot be opened. */
export type JourneyFile = ReadJourney | Problem;

/** What reading a file needs from outside: a title for a map that has none, and fresh ids. */
export interface ReadJourneyOptions {
  readonly title?: string;
  readonly newId?: NewId;
}

/** Reads the text of a `.journey.json` file: migrates, checks and repairs it. Never throws, and never gives back a part of a damaged file. */
export function readJourney(text: string, options: ReadJourneyOptions = {}): JourneyFile {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if ('problem' in json) return json;
  const rows = rowsOf(json.value);
  if ('problem' in rows) return rows;
  const read = readRows(migrateRows(rows.rows, rows.schema), {
    newId: options.newId ?? randomId,
    title: options.title ?? '',
    language: 'en',
  });
  const { isTemplate } = rows;
  return (
    cellsProblem(read.doc.stage.size, read.doc.segment.size) ?? {
      ...read,
      doc: checkImages(read.doc),
      isTemplate,
    }
  );
}

const randomId = idMaker((count) => crypto.getRandomValues(new Uint8Array(count)));

function parseJson(text: string): { readonly value: unknown } | Problem {
  if (text.length > limits.journeyBytes)
    return problem('tooLarge', { limit: limits.journeyBytes / 1_000_000 });
  if (text.trim() === '') return problem('empty');
  if (jsonDepth(text) > limits.depth) return problem('tooDeep', { limit: limits.depth });
  try {
    return { value: JSON.parse(text) };
  } catch {
    const fault = jsonFault(text);
    const place = { line: fault?.line ?? 1, column: fault?.column ?? 1 };
    if (!/^\s*[{[]/.test(text)) return problem('notJson');
    return problem(fault?.isCutOff ? 'cutOff' : 'damaged', place);
  }
}

interface Rows {
  readonly schema: number;
  readonly isTemplate: boolean;
  readonly rows: readonly unknown[];
}

function rowsOf(value: unknown): Rows | Problem {
  if (typeof value !== 'object' || value === null) return problem('foreign');
  const { format, schema, rows, template } = value as Readonly<Record<string, unknown>>;
  const isTemplate = template === true;
  if (format !== 'throughline') return problem('foreign');
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return problem('noSchema');
  if (schema > SCHEMA) return problem(isTemplate ? 'newerTemplate' : 'newer', { schema, known: SCHEMA });
  if (!Array.isArray(rows)) return problem('noRows');
  if (rows.length > limits.journeyRows) return problem('tooManyRows', { limit: limits.journeyRows });
  return { schema, isTemplate, rows };
}

function ordered(row: Row): { id: string; order: string } {
  return { id: row.id, order: 'order' in row ? row.order : '' };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, child]) => [key, sorted(child)]));
}
