import { describe, expect, test } from 'vitest';
import type { MapSummary } from '../../../src/storage/summary.ts';
import { placeAfterKey } from '../../../src/ui/parts/useListKeys.ts';
import { mapOrders, sortMaps } from '../../../src/views/library/sortMaps.ts';

function map(title: string, created: number, bytes?: number): MapSummary {
  const counted = bytes === undefined ? {} : { bytes };
  return { id: title, title, segments: 1, touchpoints: 1, outline: null, created, updated: 0, ...counted };
}

const maps = [map('zebra', 2, 5), map('Évian', 3), map('Map 10', 1, 9), map('map 9', 4, 7)];

describe('the order of a library', () => {
  test.each([
    ['recent', ['zebra', 'Évian', 'Map 10', 'map 9']],
    ['title', ['Évian', 'map 9', 'Map 10', 'zebra']],
    ['created', ['map 9', 'Évian', 'zebra', 'Map 10']],
    ['size', ['Map 10', 'map 9', 'zebra', 'Évian']],
  ] as const)('%s', (order, titles) => {
    expect(sortMaps(maps, order, 'en').map(({ title }) => title)).toEqual(titles);
  });

  test('leaves what it was given as it was', () => {
    const before = [...maps];
    for (const order of mapOrders) sortMaps(maps, order, 'it');
    expect(maps).toEqual(before);
  });
});

test.each([
  ['ArrowRight', 4, 5],
  ['ArrowLeft', 4, 3],
  ['ArrowDown', 4, 7],
  ['ArrowUp', 4, 1],
  ['Home', 4, 0],
  ['End', 4, 7],
  ['ArrowUp', 2, null],
  ['ArrowDown', 5, null],
  ['ArrowRight', 7, null],
  ['ArrowLeft', 0, null],
  ['x', 4, null],
])('in three columns of eight, %s leads from %d to %s', (key, at, place) => {
  expect(placeAfterKey(key, at, 3, 8)).toBe(place);
});
