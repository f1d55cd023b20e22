import { expect, test } from 'vitest';
import { emotionAfterKey, emotionAt } from '../../../src/ui/parts/emotionKeys.ts';

test('a place on the scale snaps to the five levels, and to tenths when asked for', () => {
  expect([0, 0.1, 0.24, 0.5, 0.63, 1, 1.4, -3].map((place) => emotionAt(place, false))).toEqual([
    -2, -2, -1, 0, 1, 2, 2, -2,
  ]);
  expect(emotionAt(0.24, true)).toBe(-1);
  expect(emotionAt(0.66, true)).toBe(0.6);
});

test('arrows go to the next level and stop at the ends', () => {
  expect(emotionAfterKey(0, 'ArrowRight', false)).toBe(1);
  expect(emotionAfterKey(-1.6, 'ArrowUp', false)).toBe(-1);
  expect(emotionAfterKey(-1.6, 'ArrowDown', false)).toBe(-2);
  expect(emotionAfterKey(2, 'ArrowUp', false)).toBe(2);
});

test('with Shift arrows go by tenths without errors of binary numbers', () => {
  expect(emotionAfterKey(0.2, 'ArrowRight', true)).toBe(0.3);
  expect(emotionAfterKey(0.1, 'ArrowLeft', true)).toBe(0);
  expect(emotionAfterKey(-2, 'ArrowLeft', true)).toBe(-2);
});

test('the first key on a touchpoint without emotion sets one', () => {
  expect(emotionAfterKey(undefined, 'ArrowUp', false)).toBe(1);
  expect(emotionAfterKey(undefined, 'ArrowDown', false)).toBe(-1);
});

test('Home and End go to the ends, Delete takes the emotion away, other keys mean nothing', () => {
  expect(emotionAfterKey(1, 'Home', false)).toBe(-2);
  expect(emotionAfterKey(1, 'End', false)).toBe(2);
  expect(emotionAfterKey(1, 'Delete', false)).toBeNull();
  expect(emotionAfterKey(1, 'x', false)).toBeUndefined();
});
