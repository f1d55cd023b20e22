import { expect, test } from 'vitest';
import type { Edit } from '../../../src/edit/transaction.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { cellText } from '../../../src/views/rows/cellText.ts';
import { type ColumnId, columnIds } from '../../../src/views/rows/columns.ts';
import { pasteCells } from '../../../src/views/rows/pasteCells.ts';
import { longestCell, readCell } from '../../../src/views/rows/readCell.ts';
import { doUndoRedo } from '../../edit/doUndoRedo.ts';
import { english as t } from '../../english.ts';
import { card, journey, row, segment, stage } from '../../journey.ts';

const map = journey(
  segment('Ann'),
  segment('Bob'),
  stage(
    'Buy',
    card('Pay', -1.2, { channel: 'Till', kind: 'human', pains: ['Queue', 'Cash only'] }),
    card('Ask'),
  ),
  stage('Use', card('Wear', 1)),
);
const words = { t, language: 'en' };

function written(column: ColumnId, text: string, id = 'pay'): Doc | string {
  const reading = readCell(map, id, column, text, t);
  return 'edit' in reading ? doUndoRedo(map, reading.edit) : reading.problem.key;
}

function textAfter(column: ColumnId, text: string, id = 'pay'): string {
  const doc = written(column, text, id);
  if (typeof doc === 'string') return doc;
  const row = doc.touchpoint.get(id);
  return row ? cellText(doc, row, column, words) : '';
}

test('what a cell says can be written into it again, and nothing changes', () => {
  const row = map.touchpoint.get('pay');
  if (!row) throw new Error('The card is not there.');
  for (const column of columnIds) {
    const reading = readCell(map, 'pay', column, cellText(map, row, column, words), t);
    if ('edit' in reading) expect(doUndoRedo(map, reading.edit), column).toBe(map);
  }
});

test('words are read in their own language and in those that tables are read in', () => {
  expect(textAfter('kind', 'Digital')).toBe('Digital');
  expect(textAfter('kind', 'umano')).toBe('Human');
  expect(textAfter('controlledBy', 'The brand')).toBe('The brand');
  expect(textAfter('evidence', 'teilweise')).toBe('Partly researched');
});

test('an emotion is a number on its scale, with a comma or a point, or a word', () => {
  expect(textAfter('emotion', '−0,5')).toBe('−0.5');
  expect(textAfter('emotion', 'very positive')).toBe('+2');
  expect(textAfter('emotion', '7')).toBe('table.cellUnread');
  expect(textAfter('emotion', '')).toBe('');
});

test('a bare yes makes a moment of truth of the sign of the emotion', () => {
  expect(textAfter('momentOfTruth', 'yes')).toBe('Negative');
  expect(textAfter('momentOfTruth', 'x', 'wear')).toBe('Positive');
});

test('a stage or segment is one of the map, whatever its capitals; others are refused', () => {
  expect(textAfter('stage', 'use')).toBe('Use');
  expect(textAfter('segment', 'BOB')).toBe('Bob');
  expect(textAfter('stage', 'Somewhere')).toBe('table.cellNoPlace');
  expect(textAfter('stage', '')).toBe('table.cellNoPlace');
});

test('a channel or team that is new is made', () => {
  expect(textAfter('channel', 'Kiosk')).toBe('Kiosk');
  expect(textAfter('responsible', 'Front desk')).toBe('Front desk');
  expect(textAfter('channel', '')).toBe('');
});

test('remarks are told apart by semicolons', () => {
  expect(textAfter('pains', 'Queue; Slow')).toBe('Queue; Slow');
});

test('a text that is too long is refused with a sentence', () => {
  expect(textAfter('description', 'a'.repeat(longestCell + 1))).toBe('table.cellTooLong');
  expect(textAfter('description', 'a'.repeat(longestCell))).toHaveLength(longestCell);
});

const ground = { doc: map, ids: ['ask', 'wear'], columns: ['channel', 'kind', 'emotion'] as const };

function pasted(text: string): Edit | string {
  const reading = pasteCells(text, ground, t);
  if ('problem' in reading) return String(t(reading.problem.key, { ...reading.problem.values }));
  return (tr) => {
    for (const edit of reading.edits) edit(tr);
  };
}

test('pasted cells are laid over those from the active one on, as one step', () => {
  const edit = pasted('Phone\tHuman\nDesk\tPhysical\n');
  if (typeof edit === 'string') throw new Error(edit);
  const doc = doUndoRedo(map, edit);
  expect(doc.touchpoint.get('ask')).toMatchObject({ kind: 'human' });
  expect(doc.touchpoint.get('wear')).toMatchObject({ kind: 'physical', emotion: 1 });
  expect([...doc.channel.values()].map(({ name }) => name)).toEqual(['Till', 'Phone', 'Desk']);
});

test('an empty cell takes the value away, and an empty row among others is a row', () => {
  const edit = pasted('\t\t\nDesk\tPhysical\t-1');
  if (typeof edit === 'string') throw new Error(edit);
  expect(doUndoRedo(map, edit).touchpoint.get('wear')).toMatchObject({ kind: 'physical', emotion: -1 });
});

test('cells that do not fit are refused as a whole, with a sentence that says why', () => {
  expect(pasted('a\tb\tc\td')).toBe(
    '4 columns were copied, but there are only 3 from here to the right. Nothing was pasted.',
  );
  expect(pasted('a\nb\nc')).toBe(
    '3 rows were copied, but there are only 2 from here down. Nothing was pasted.',
  );
  expect(pasted('a\tHuman\nb')).toBe(
    'The rows to be pasted have different numbers of cells. Nothing was pasted.',
  );
  expect(pasted('')).toBe('There are no cells to paste.');
});

test('one value that cannot be read refuses all, and says which', () => {
  expect(pasted('a\tHuman\nb\tPurple')).toBe(
    'Row 2, Kind: “Purple” is no value for Kind. Nothing was changed.',
  );
});

test('times are read as people write them, and what is none is refused', () => {
  expect(textAfter('duration', '1:30')).toBe('1 h 30 min');
  expect(textAfter('waitBefore', '2 days')).toBe('2 d');
  expect(textAfter('duration', '')).toBe('');
  expect(textAfter('duration', 'soon')).toBe('table.cellUnread');
});

test('what they tell others is a list like the others; what leads here is read only, but can be pasted again', () => {
  expect(textAfter('tells', 'Try it; Hm')).toBe('Try it; Hm');
  const doc = journey(
    stage('Buy', card('Pay')),
    row('step', { id: 's', touchpointId: 'pay', order: 'a0', actor: 'employee', text: 'Opens the till' }),
  );
  const pay = doc.touchpoint.get('pay');
  const text = pay ? cellText(doc, pay, 'steps', words) : '';
  expect(text).toBe('Employee: Opens the till');
  expect('edit' in readCell(doc, 'pay', 'steps', text, t)).toBe(true);
  expect(readCell(doc, 'pay', 'steps', 'Else', t)).toMatchObject({ problem: { key: 'table.cellInDetails' } });
});
