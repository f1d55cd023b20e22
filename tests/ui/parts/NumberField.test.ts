import { expect, test } from 'vitest';
import { numberOf } from '../../../src/ui/parts/NumberField.tsx';

test('per cent may be typed with a comma or a point, with the sign or without', () => {
  for (const text of ['33.3', '33,3', '33.3%', '33,3 %', ' 33,3\u00a0% '])
    expect(numberOf(text, true)).toBe(33.3);
  expect(numberOf('%', true)).toBeUndefined();
});

test('a plain number takes no sign of per cent', () => {
  expect(numberOf('−2,5')).toBe(-2.5);
  expect(numberOf('20 %')).toBeUndefined();
});
