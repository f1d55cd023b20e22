import { expect, test } from 'vitest';
import { mapOrder } from '../../../src/derive/mapOrder.ts';
import { keptOrder, listAsText, nextSort, sortedIds } from '../../../src/views/rows/rowOrder.ts';
import { english as t } from '../../english.ts';
import { card, journey, segment, stage, tray } from '../../journey.ts';

const words = { t, language: 'en' };
const map = journey(
  segment('Ann'),
  segment('Bob'),
  stage(
    'Buy',
    card('Pay', -1.2, { channel: 'Till' }),
    card('Ask', 0.5, { segment: 'Bob', channel: 'Éclair' }),
  ),
  stage('Use', card('Wear', undefined, { channel: 'desk' })),
  tray(card('Later', 2)),
);

test('the list begins in the order of the map, with the tray at the end', () => {
  expect(mapOrder(map)).toEqual(['pay', 'wear', 'ask', 'later']);
});

test('emotions are sorted as numbers, and what has none comes last either way', () => {
  expect(sortedIds(map, { column: 'emotion', isDown: false }, words)).toEqual([
    'pay',
    'ask',
    'later',
    'wear',
  ]);
  expect(sortedIds(map, { column: 'emotion', isDown: true }, words)).toEqual(['later', 'ask', 'pay', 'wear']);
});

test('stages are sorted as they stand on the map, names as people sort them', () => {
  expect(sortedIds(map, { column: 'stage', isDown: true }, words)).toEqual(['wear', 'pay', 'ask', 'later']);
  expect(sortedIds(map, { column: 'channel', isDown: false }, words)).toEqual([
    'wear',
    'ask',
    'pay',
    'later',
  ]);
});

test('what is written afterwards moves nothing: what is gone falls out, what is new follows', () => {
  expect(keptOrder(['later', 'gone', 'pay'], ['pay', 'new', 'later'])).toEqual(['later', 'pay', 'new']);
});

test('the header of a column sorts up, then down, then not at all', () => {
  const up = nextSort(null, 'kind');
  const down = nextSort(up, 'kind');
  expect([up, down, nextSort(down, 'kind')]).toEqual([
    { column: 'kind', isDown: false },
    { column: 'kind', isDown: true },
    null,
  ]);
  expect(nextSort(up, 'stage')).toEqual({ column: 'stage', isDown: false });
});

test('the list as a text has nothing that a spreadsheet would take for a formula, and numbers stay numbers', () => {
  const doc = journey(stage('Buy', card('=1+1', -1.2, { description: 'Two\nlines' })));
  const columns = (['title', 'emotion', 'description'] as const).map((id) => ({ id, label: id }));
  expect(listAsText(doc, mapOrder(doc), columns, words)).toBe(
    'title\temotion\tdescription\n\'=1+1\t-1.2\t"Two\nlines"',
  );
});
