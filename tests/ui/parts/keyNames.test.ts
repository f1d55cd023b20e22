import { expect, test } from 'vitest';
import { keyNames, keysSpoken } from '../../../src/ui/parts/keyNames.ts';
import { english, italian } from '../../english.ts';

test('shortcuts read as they stand on the keys', () => {
  expect(keyNames('$mod+Shift+z', english)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyNames('Shift+Digit1', english)).toEqual(['Shift', '1']);
  expect(keyNames('Delete', english)).toEqual(['Del']);
  expect(keyNames('Alt+Arrows', english)).toEqual(['Alt', '← → ↑ ↓']);
});

test('on an Italian keyboard they have Italian names', () => {
  expect(keyNames('Shift+Delete', italian)).toEqual(['Maiusc', 'Canc']);
  expect(keyNames('Enter', italian)).toEqual(['Invio']);
});

test('a plus can be a key itself', () => {
  expect(keyNames('+', english)).toEqual(['+']);
  expect(keyNames('Shift++', english)).toEqual(['Shift', '+']);
});

test('signs are spoken as words', () => {
  expect(keysSpoken('Alt+ArrowUp', english)).toBe('Alt + Up arrow');
  expect(keysSpoken('$mod+Shift+z', english)).toBe('Ctrl + Shift + Z');
});
