import { expect, test } from 'vitest';
import { linesWith } from '../../../src/views/analysis/chartLines.ts';

test('every line of a file says which of the two maps it is of, in one column, however long the lines are', () => {
  expect(linesWith([['Stage', 'Count'], ['Buy', 2], ['All']], 'As-is or to-be', 'To-be')).toEqual([
    ['Stage', 'Count', 'As-is or to-be'],
    ['Buy', 2, 'To-be'],
    ['All', undefined, 'To-be'],
  ]);
});
