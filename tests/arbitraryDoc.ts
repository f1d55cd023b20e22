/** Random documents for property tests, made from the zod schemas of the rows: sound ones, with every kind of row and field. */
import fc from 'fast-check';
import * as z from 'zod/mini';
import { cleanJson, cleanText } from '../src/model/cleanText.ts';
import { type Doc, docOf } from '../src/model/doc.ts';
import { type Kind, kindNames, kinds, type RowOf } from '../src/model/kinds.ts';
import { repairDoc } from '../src/model/repairDoc.ts';
import { newIds } from './journey.ts';

/** The parts of a JSON Schema that our rows use. */
interface JsonSchema {
  type?: string | string[];
  enum?: string[];
  const?: true;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

const text = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', ' ', '<b>', '\u202eאב', '👩‍👩‍👧', 'a\n;"\'b'),
  )
  .map(cleanText);

const json = fc.jsonValue({ maxDepth: 3 }).map(cleanJson);

const extra = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 20 }).map((name) => `x${cleanText(name)}`),
  json,
  { maxKeys: 3 },
);

function ofSchema(schema: JsonSchema): fc.Arbitrary<unknown> {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern)).filter(isShort(schema));
  if (type === 'string') return text.filter(isShort(schema));
  if (type === 'integer') return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
  if (type === 'number') return numberOf(schema);
  if (type === 'array') return fc.array(ofSchema(schema.items ?? {}), { maxLength: 3 });
  return fc.dictionary(fc.constantFrom('tags', 'ids', 'state'), json);
}

const isShort =
  ({ maxLength = 20_000 }: JsonSchema) =>
  (value: string) =>
    value.length <= maxLength;

function numberOf({ minimum = -1e6, maximum = 1e6 }: JsonSchema): fc.Arbitrary<number> {
  if (minimum === -2) return fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
  return fc
    .oneof(fc.integer({ min: minimum, max: maximum }), fc.double({ min: minimum, max: maximum, noNaN: true }))
    .map((value) => value + 0);
}

function idsOf(names: readonly string[]): string[] {
  return names.flatMap((kind) => [`${kind}1`, `${kind}2`, 'nowhere']);
}

function rowsOf(kind: Kind): fc.Arbitrary<RowOf[Kind][]> {
  const { schema, references } = kinds[kind];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as unknown as JsonSchema;
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [field, part] of Object.entries(properties)) {
    const reference = references[field];
    fields[field] = reference ? fc.constantFrom(...idsOf(reference.to)) : ofSchema(part);
  }
  fields.extra = extra.filter((found) => Object.keys(found).length > 0);
  const row = fc.record(fields, { requiredKeys: required as never[] });
  return fc
    .array(row, { maxLength: 2 })
    .map((rows) =>
      rows.map((each, at) => schema.parse({ ...trueToSize(each), id: `${kind}${at + 1}` }) as RowOf[Kind]),
    );
}

const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The bytes of a picture are those of a picture of the size that its row tells. */
function trueToSize(row: object): object {
  return 'data' in row ? { ...row, mediaType: 'image/png', width: 1, height: 1, data: dot } : row;
}

const known = kindNames.filter((kind) => kind !== 'aside');

const aside = fc
  .dictionary(fc.stringMatching(/^[a-z]{2,8}$/), json, { maxKeys: 3 })
  .map((fields) => [{ id: 'aside1', row: { ...fields, kind: 'weather', id: 'aside1' } }]);

/** A sound document with up to two rows of every kind. */
export const arbitraryDoc: fc.Arbitrary<Doc> = fc
  .record({ ...Object.fromEntries(known.map((kind) => [kind, rowsOf(kind)])), aside })
  .map((rows) =>
    docOf({ ...rows, journey: (rows as { journey?: RowOf['journey'][] }).journey?.slice(0, 1) ?? [] }),
  )
  .map((doc) => repairDoc(doc, { newId: newIds(), title: 'A journey', language: 'en' }).doc);
