import * as z from 'zod/mini';

/**
 * @typedef {{ [key: string]: any }} Schema
 * @typedef {import('../src/model/kinds.ts').Kind} Kind
 * @typedef {import('../src/model/rowKind.ts').RowKind} RowKind
 */

/** What a schema cannot say by itself. @type {Record<string, string>} */
const remarks = {
  'touchpoint.emotion': 'From −2 (very negative) to +2 (very positive), in tenths.',
  'touchpoint.segmentId': 'Id of a segment; null: in the tray.',
  'touchpoint.stageId': 'Id of a stage; null: in the tray.',
  'touchpoint.touchpointKind': 'What kind of touchpoint it is; the field kind says what kind of row it is.',
  'touchpoint.duration': 'Minutes.',
  'touchpoint.waitBefore': 'Minutes.',
  'stage.weight': 'Importance in points; 10 when it is not set.',
  'image.data': 'The bytes of the picture in base64.',
};

/**
 * The JSON Schema of a map file, made from the schemas of the rows. Unknown fields and unknown kinds are allowed: readers keep them.
 * @param {{ kinds: Record<Kind, RowKind>, fileKinds: readonly Kind[], fileField: (kind: Kind, field: string) => string, schema: number }} model
 * @returns {Schema}
 */
export function journeySchema({ kinds, fileKinds, fileField, schema }) {
  const whenKind = (/** @type {Kind} */ kind) => ({
    if: { properties: { kind: { const: kind } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema spells it so.
    then: { $ref: `#/$defs/${kind}` },
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `A Throughline map, schema ${schema}`,
    description: 'A customer journey map as a list of rows. docs/file-format.md says what the fields mean.',
    type: 'object',
    required: ['format', 'schema', 'rows'],
    properties: {
      format: { const: 'throughline' },
      schema: { const: schema },
      template: {
        description: 'True for a template: maps are made from it. Absent for a map.',
        type: 'boolean',
      },
      rows: {
        type: 'array',
        items: { $ref: '#/$defs/row' },
        contains: { properties: { kind: { const: 'journey' } }, required: ['kind'] },
        minContains: 1,
        maxContains: 1,
      },
    },
    $defs: {
      row: {
        type: 'object',
        required: ['kind', 'id'],
        properties: { kind: { type: 'string' } },
        allOf: fileKinds.map(whenKind),
      },
      ...Object.fromEntries(fileKinds.map((kind) => [kind, rowSchema(kind, kinds[kind], fileField)])),
    },
  };
}

/**
 * @param {Kind} kind
 * @param {RowKind} rowKind
 * @param {(kind: Kind, field: string) => string} fileField
 * @returns {Schema}
 */
function rowSchema(kind, { schema, references }, fileField) {
  const { properties = {}, required = [] } = /** @type {Schema} */ (z.toJSONSchema(schema, { io: 'input' }));
  /** @type {Schema} */
  const fields = { kind: { const: kind } };
  for (const [field, part] of Object.entries(properties)) {
    if (field === 'extra') continue;
    const name = fileField(kind, field);
    const to = references[field]?.to.join(' or ');
    const description = remarks[`${kind}.${name}`] ?? (to && `Id of a row of the kind ${to}.`);
    fields[name] = { ...open(part), ...(description && { description }) };
  }
  const needed = required.map((/** @type {string} */ field) => fileField(kind, field));
  return { type: 'object', required: ['kind', ...needed], properties: fields, additionalProperties: true };
}

/** @param {Schema} part @returns {Schema} */
function open(part) {
  return 'additionalProperties' in part ? { type: 'object', additionalProperties: true } : part;
}
