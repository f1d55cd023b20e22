import { afterEach, expect, test } from 'vitest';
import { gridKeys, headerKeys, titleKeys } from '../../../src/ui/keys/boardKeys.ts';
import { type KeyPress, keyReader, keysMeant } from '../../../src/ui/keys/readKeys.ts';
import { isSingleKey } from '../../../src/ui/keys/singleKeys.ts';
import { setPreferences } from '../../../src/ui/preferences.ts';

const press = (key: string, fields: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...fields,
});

afterEach(() => setPreferences({ singleKeys: true }));

test('a press is told from others by its modifiers', () => {
  const deedOf = keyReader(gridKeys);
  expect(deedOf(press('ArrowUp'))).toBe('walk');
  expect(deedOf(press('ArrowUp', { shiftKey: true }))).toBe('extend');
  expect(deedOf(press('ArrowUp', { altKey: true }))).toBe('move');
  expect(deedOf(press('ArrowUp', { altKey: true, shiftKey: true }))).toBe('feel');
  expect(deedOf(press('ArrowLeft', { altKey: true, shiftKey: true }))).toBe(null);
  expect(deedOf(press('ArrowUp', { ctrlKey: true }))).toBe(null);
});

test('Control and Command are the same key on machines that have either', () => {
  const deedOf = keyReader(gridKeys);
  expect(deedOf(press('Home', { ctrlKey: true }))).toBe('walkFarthest');
  expect(deedOf(press('Home', { metaKey: true }))).toBe('walkFarthest');
});

test('some keys are meant with Control itself, everywhere', () => {
  const deedOf = keyReader(headerKeys);
  expect(deedOf(press(' ', { code: 'Space', ctrlKey: true }))).toBe('select');
  expect(deedOf(press(' ', { code: 'Space', metaKey: true }))).toBe(null);
});

test('with Alt the digit in its place counts, whatever sign the machine makes of it', () => {
  expect(keyReader(titleKeys)(press('¡', { code: 'Digit1', altKey: true }))).toBe('feel');
});

test('a letter that is switched off as a shortcut means nothing, other keys go on working', () => {
  const deedOf = keyReader(headerKeys);
  expect(deedOf(press('n'))).toBe('add');
  setPreferences({ singleKeys: false });
  expect(deedOf(press('n'))).toBe(null);
  expect(deedOf(press('Insert'))).toBe('add');
});

test('letters, digits and signs alone are single keys; with a modifier, or with a name of their own, they are not', () => {
  for (const key of ['m', '1', '?', '+', 'Shift++', 'Shift+?', 'Digit1', 'Numpad5', 'Shift+Digit1'])
    expect(isSingleKey(key), key).toBe(true);
  for (const key of ['F2', 'Delete', 'Enter', '$mod+k', 'Alt+1–5', 'Space', 'Arrows'])
    expect(isSingleKey(key), key).toBe(false);
});

test('what stands for several keys means each of them', () => {
  expect(keysMeant('Alt+UpDown')).toEqual(['Alt+ArrowUp', 'Alt+ArrowDown']);
  expect(keysMeant('$mod+Shift+Home')).toEqual(['$mod+Shift+Home']);
  expect(keysMeant('Alt+1–5')).toHaveLength(5);
});

test('no key means two things in one place', () => {
  for (const table of [gridKeys, headerKeys, titleKeys]) {
    const keys = Object.values(table).flatMap(({ keys: own }) =>
      (own as readonly string[]).flatMap(keysMeant),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  }
});
