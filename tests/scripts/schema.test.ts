import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { journeySchema } from '../../scripts/journeySchema.mjs';
import { fileField, fileKinds } from '../../src/model/fileRow.ts';
import { kinds } from '../../src/model/kinds.ts';
import { SCHEMA } from '../../src/model/migrate.ts';

const path = `../../public/schema/journey-${SCHEMA}.schema.json`;
const made = journeySchema({ kinds, fileKinds, fileField, schema: SCHEMA });

describe('the published JSON Schema', () => {
  test('is the one that the rows give: run node scripts/schema.mjs after a change', () => {
    const published = readFileSync(new URL(path, import.meta.url), 'utf8');
    expect(published).toBe(`${JSON.stringify(made, null, 2)}\n`);
  });

  test('describes every kind, and allows fields that a reader does not know', () => {
    for (const kind of fileKinds) {
      const { properties, required, additionalProperties } = made.$defs[kind];
      expect(properties.kind).toEqual({ const: kind });
      expect(required).toEqual(expect.arrayContaining(['kind', 'id']));
      expect(additionalProperties).toBe(true);
      expect(properties).not.toHaveProperty('extra');
    }
  });

  test('calls the kind of a touchpoint by its name in the file', () => {
    expect(made.$defs.touchpoint.properties.touchpointKind.enum).toContain('digital');
    expect(made.$defs.touchpoint.required).not.toContain('touchpointKind');
  });

  test('stands for itself: every reference in it leads to a part of it', () => {
    const targets = [...JSON.stringify(made).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
    expect(targets.length).toBeGreaterThan(fileKinds.length);
    for (const name of targets) expect(made.$defs).toHaveProperty(name as string);
  });
});
