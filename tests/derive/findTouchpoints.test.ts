import { expect, test } from 'vitest';
import { findTouchpoints } from '../../src/derive/findTouchpoints.ts';
import { filterCount, readFilter, toggledFilter } from '../../src/derive/touchpointFilter.ts';
import { card, journey, row, segment, stage } from '../journey.ts';

const map = journey(
  segment('Ann'),
  segment('Bob'),
  stage(
    'Buy',
    card('Pay', -1.2, { channel: 'Café', kind: 'human', momentOfTruth: 'negative', pains: ['Long queue'] }),
    card('Ask', 0.4, { quote: 'So kind', responsible: 'Front desk', evidence: 'assumption' }),
  ),
  stage('Use', card('Wear', 1, { segment: 'Bob', kind: 'physical', opportunities: ['Show how'] })),
  row('step', { id: 's1', touchpointId: 'wear', order: 'a0', actor: 'customer', text: 'Unpacks the box' }),
);

const hits = (query: string, filter = {}) => findTouchpoints(map, query, filter).hits;

test('words are found in every text: titles, quotes, channels, teams, stages, remarks, what leads there', () => {
  expect(hits('pay')).toEqual(['pay']);
  expect(hits('so KIND')).toEqual(['ask']);
  expect(hits('cafe')).toEqual(['pay']);
  expect(hits('front')).toEqual(['ask']);
  expect(hits('use')).toEqual(['wear']);
  expect(hits('queue')).toEqual(['pay']);
  expect(hits('unpacks')).toEqual(['wear']);
});

test('all words must be there, in the order of the map', () => {
  expect(hits('buy')).toEqual(['pay', 'ask']);
  expect(hits('buy queue')).toEqual(['pay']);
  expect(hits('buy unpacks')).toEqual([]);
});

test('what does not fit is faded; without words and filter nothing is', () => {
  expect([...findTouchpoints(map, 'pay', {}).faded]).toEqual(['ask', 'wear']);
  expect(findTouchpoints(map, '  ', {})).toEqual({ hits: [], notes: [], faded: new Set() });
});

test('a filter asks for one of several values of a fact, and for all facts together', () => {
  expect(hits('', { kind: ['human', 'physical'] })).toEqual(['pay', 'wear']);
  expect(hits('', { kind: ['human', 'physical'], momentOfTruth: ['negative'] })).toEqual(['pay']);
  expect(hits('', { pains: true })).toEqual(['pay']);
  expect(hits('queue', { kind: ['physical'] })).toEqual([]);
});

test('an empty value asks for what is not set', () => {
  expect(hits('', { kind: [''] })).toEqual(['ask']);
  expect(hits('', { responsibleId: [''] })).toEqual(['pay', 'wear']);
});

test('values are asked for one by one, and no longer', () => {
  const one = toggledFilter({}, 'kind', 'human');
  const two = toggledFilter(one, 'kind', '');
  expect(two).toEqual({ kind: ['human', ''] });
  expect(filterCount({ ...two, pains: true })).toBe(3);
  expect(toggledFilter(one, 'kind', 'human')).toEqual({});
});

test('of a kept filter only what is one is read', () => {
  expect(
    readFilter({ kind: ['human', 7], evidence: 'assumption', pains: true, text: 'x', other: [] }),
  ).toEqual({
    kind: ['human'],
    pains: true,
  });
});

test('notes on the map are found by their words, and comments with the touchpoint that they are about', () => {
  const noted = journey(
    stage('Buy', card('Pay'), card('Get')),
    row('note', { id: 'n', x: 0, y: 0, text: 'Ask the café' }),
    row('note', { id: 'far', x: 1, y: 2, text: 'Far off' }),
    row('note', { id: 'said', touchpointId: 'pay', x: 0, y: 1, text: 'In the cafe?' }),
  );
  const { hits, notes, faded } = findTouchpoints(noted, 'cafe', {});
  expect([hits, notes, [...faded]]).toEqual([['pay'], ['n'], ['get', 'far']]);
  const byFact = findTouchpoints(noted, '', { kind: [''] });
  expect([byFact.notes, byFact.faded.has('n')]).toEqual([[], false]);
});
