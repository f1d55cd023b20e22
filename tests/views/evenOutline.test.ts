import { expect, test } from 'vitest';
import { evenOutline } from '../../src/views/evenOutline.ts';

test('the outline of a picture without a map has a card in the middle of each of its stages', () => {
  const { stages, bands } = evenOutline([
    [0, 1],
    [-1, 2],
  ]);
  expect(stages).toEqual([0, 0.5]);
  expect(new Set(bands.map(({ color }) => color)).size).toBe(2);
  for (const { cards } of bands) {
    expect(cards.map(({ x, width }) => x + width / 2)).toEqual([0.25, 0.75]);
  }
  expect(bands[1]?.cards.map(({ emotion }) => emotion)).toEqual([-1, 2]);
});
