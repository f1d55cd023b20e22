import { createInstance, type TFunction } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { keyNames } from '../../../src/ui/parts/keyNames.ts';
import { en } from '../../../src/words/en.ts';

let t: TFunction;

beforeAll(async () => {
  t = await createInstance().init({ lng: 'en', resources: { en: { translation: en } } });
});

test('shortcuts read as they stand on the keys', () => {
  expect(keyNames('$mod+Shift+z', t)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyNames('Shift+Digit1', t)).toEqual(['Shift', '1']);
  expect(keyNames('Delete', t)).toEqual(['Del']);
});

test('a plus can be a key itself', () => {
  expect(keyNames('+', t)).toEqual(['+']);
  expect(keyNames('Shift++', t)).toEqual(['Shift', '+']);
});
