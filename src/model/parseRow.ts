import * as z from 'zod/mini';
import { cleanJson } from './cleanText.ts';
import { type Kind, kinds, type RowOf } from './kinds.ts';
import { type Repair, shortValue } from './repair.ts';
import { extraLimits, textLimit } from './rowKind.ts';

/** What happened to a field while its row was read. */
export type FieldRepair = Pick<Repair, 'what' | 'field' | 'value'>;

/** A row that was read, or null when a field that it cannot do without is missing or wrong, and what was repaired. */
export interface ParsedRow<K extends Kind> {
  readonly row: RowOf[K] | null;
  readonly repairs: readonly FieldRepair[];
}

/**
 * Reads the fields of one row, building a fresh object from the fields that its kind knows. Optional fields that are wrong are left away,
 * required ones take the given fallback, and unknown fields are kept within bounds.
 */
export function parseRow<K extends Kind>(
  kind: K,
  json: Readonly<Record<string, unknown>>,
  fallbacks: Readonly<Record<string, unknown>> = {},
): ParsedRow<K> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = kinds[kind].schema.shape;
  const row: Record<string, unknown> = {};
  const repairs: FieldRepair[] = [];
  for (const [field, schema] of Object.entries(shape)) {
    if (field === 'extra') continue;
    const read = readField(schema, Object.hasOwn(json, field) ? json[field] : undefined, fallbacks[field]);
    if (read.what) repairs.push({ what: read.what, field, value: shortValue(json[field]) });
    if (read.what === 'rowLeftOut') return { row: null, repairs: repairs.slice(-1) };
    if (read.value !== undefined) row[field] = read.value;
  }
  const extra = extraOf(json, shape, repairs);
  if (Object.keys(extra).length > 0) row.extra = extra;
  return { row: row as unknown as RowOf[K], repairs };
}

interface ReadField {
  readonly value?: unknown;
  readonly what?: Repair['what'];
}

function readField(schema: z.core.$ZodType, raw: unknown, fallback: unknown): ReadField {
  const clean = cleanJson(raw);
  const parsed = z.safeParse(schema, clean);
  if (parsed.success) {
    return isSame(clean, raw) ? { value: parsed.data } : { value: parsed.data, what: 'textCleaned' };
  }
  if (typeof clean === 'string' && clean.length > textLimit) {
    const shortened = z.safeParse(schema, cleanJson(clean.slice(0, textLimit)));
    if (shortened.success) return { value: shortened.data, what: 'textShortened' };
  }
  const isOptional = z.safeParse(schema, undefined).success;
  // A field that is not set is absent; other writers spell that null.
  if (isOptional) return raw === null ? {} : { what: 'fieldDropped' };
  return fallback === undefined ? { what: 'rowLeftOut' } : { value: fallback, what: 'fieldReplaced' };
}

function isSame(clean: unknown, raw: unknown): boolean {
  return typeof raw === 'object' ? JSON.stringify(clean) === JSON.stringify(raw) : clean === raw;
}

function extraOf(
  json: Readonly<Record<string, unknown>>,
  shape: object,
  repairs: FieldRepair[],
): Record<string, unknown> {
  const extra: Record<string, unknown> = {};
  let size = 0;
  for (const field of Object.keys(json)) {
    if (Object.hasOwn(shape, field) && field !== 'extra') continue;
    const value = cleanJson(json[field]);
    const length = JSON.stringify(value).length;
    const fits =
      field !== '__proto__' &&
      field.length <= extraLimits.nameLength &&
      Object.keys(extra).length < extraLimits.fields &&
      size + length <= extraLimits.size;
    if (fits) {
      extra[field] = value;
      size += length;
    } else repairs.push({ what: 'fieldNotKept', field: shortValue(field), value: shortValue(value) });
  }
  return extra;
}
