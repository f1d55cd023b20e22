import { expect, test } from 'vitest';
import { millimetres } from '../../src/views/exportChoice.ts';

test('an inch on paper is 96 pixels and 25.4 millimetres', () => {
  expect(millimetres(96)).toBe(25);
  expect(millimetres(960)).toBe(254);
  expect(millimetres(1600)).toBe(423);
});
