import { expect, test } from 'vitest';
import { numberFormat } from '../../src/ui/numberFormat.ts';

test('numbers are written as their language writes them', () => {
  expect(numberFormat('en').format(1234.5)).toBe('1,234.5');
  expect(numberFormat('it', { minimumFractionDigits: 1 }).format(2)).toBe('2,0');
});

test('each way of writing numbers is made once', () => {
  expect(numberFormat('it', { maximumFractionDigits: 0 })).toBe(
    numberFormat('it', { maximumFractionDigits: 0 }),
  );
  expect(numberFormat('it')).not.toBe(numberFormat('en'));
});
