import { describe, expect, test } from 'vitest';
import { type Migration, migrateRows, SCHEMA } from '../../src/model/migrate.ts';

const addTwo: Migration = (rows) => [...rows, 'two'];
const addThree: Migration = (rows) => [...rows, 'three'];

describe('migrating rows', () => {
  test('leaves rows of the newest schema as they are', () => {
    const rows = [{ kind: 'journey' }];
    expect(migrateRows(rows, SCHEMA)).toBe(rows);
  });

  test.each([
    [1, ['two', 'three']],
    [2, ['three']],
    [3, []],
  ])('takes rows of schema %i through every later step, in order', (schema, added) => {
    expect(migrateRows([], schema, [addTwo, addThree])).toEqual(added);
  });
});
