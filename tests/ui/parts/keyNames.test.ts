import { expect, test } from 'vitest';
import { keyNames } from '../../../src/ui/parts/keyNames.ts';

test('shortcuts read as they stand on the keys', () => {
  expect(keyNames('$mod+Shift+z')).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyNames('Shift+Digit1')).toEqual(['Shift', '1']);
  expect(keyNames('Delete')).toEqual(['Del']);
});

test('a plus can be a key itself', () => {
  expect(keyNames('+')).toEqual(['+']);
  expect(keyNames('Shift++')).toEqual(['Shift', '+']);
});
