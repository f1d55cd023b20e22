import { expect, test } from 'vitest';
import { csvText } from '../../../src/formats/csvText.ts';
import { type ChartRows, linesOf, linesWith } from '../../../src/views/analysis/chartLines.ts';

const columns = ['Touchpoint', 'Segment', 'Emotion'].map((label) => ({ label }));

test('the figures of a chart are a table with numbers as numbers', () => {
  const rows: ChartRows['rows'] = [
    { id: 'a', name: 'Pay', cells: ['Ann', '+1.5'], values: { 1: 1.5 } },
    { id: 'b', name: 'Ride', cells: [undefined, false] },
  ];
  expect(linesOf({ columns, rows })).toEqual([
    ['Touchpoint', 'Segment', 'Emotion'],
    ['Pay', 'Ann', 1.5],
    ['Ride', undefined, undefined],
  ]);
});

test('a title that a spreadsheet would take for a formula stays a text', () => {
  const rows = [{ id: 'a', name: '=1+1', cells: ['Ann', '−2'], values: { 1: -2 } }];
  expect(csvText(linesOf({ columns, rows }))).toContain("'=1+1,Ann,-2\r\n");
});

test('every line of a file says which of the two maps it is of, in one column, however long the lines are', () => {
  expect(linesWith([['Stage', 'Count'], ['Buy', 2], ['All']], 'As-is or to-be', 'To-be')).toEqual([
    ['Stage', 'Count', 'As-is or to-be'],
    ['Buy', 2, 'To-be'],
    ['All', undefined, 'To-be'],
  ]);
});
