import { expect, test } from 'vitest';
import type { Action } from '../../src/ui/actions/action.ts';
import { actions } from '../../src/ui/actions/all.ts';
import { gridKeys, headerKeys, type KeyDeed, noteKeys, titleKeys } from '../../src/ui/keys/boardKeys.ts';
import { laneCardKeys } from '../../src/ui/keys/laneCardKeys.ts';
import { keysMeant } from '../../src/ui/keys/readKeys.ts';
import { shortcutSheet, waysOf } from '../../src/views/shortcutSheet.ts';
import { english, italian } from '../english.ts';

const list: Action[] = Object.values(actions);
const sheet = shortcutSheet(english);
const lines = sheet.flatMap((section) => section.lines);
const shown = lines.flatMap(({ keys }) => keys);

test('every key that is bound is on the sheet', () => {
  const bound = list.flatMap(({ keys }) => waysOf(keys));
  for (const key of bound) expect(shown, key).toContain(key);
  for (const table of [gridKeys, headerKeys, noteKeys, laneCardKeys, titleKeys]) {
    for (const { keys } of Object.values<KeyDeed>(table))
      for (const key of keys) expect(shown, key).toContain(key);
  }
});

test('no key is on the sheet that is not bound', () => {
  const bound = new Set([
    ...list.flatMap(({ keys }) => keys),
    ...[gridKeys, headerKeys, noteKeys, laneCardKeys, titleKeys].flatMap((table) =>
      Object.values<KeyDeed>(table).flatMap(({ keys }) => keys),
    ),
  ]);
  for (const key of shown) expect([...bound], key).toContain(key);
});

test('a key that is only shown with an action is bound where the keyboard is then', () => {
  const bound = Object.values<KeyDeed>(headerKeys).flatMap(({ keys }) => keys.flatMap(keysMeant));
  for (const { keyThere } of list) if (keyThere) expect(bound).toContain(keyThere);
});

test('no key does two things on the board', () => {
  const everywhere = [
    ...list.flatMap(({ keys }) => keys),
    ...Object.values<KeyDeed>(gridKeys).flatMap(({ keys }) => keys.flatMap(keysMeant)),
  ];
  expect(everywhere.filter((key, at) => everywhere.indexOf(key) !== at)).toEqual([]);
});

test('each line says what its keys do, in words of its own', () => {
  for (const sections of [sheet, shortcutSheet(italian)]) {
    for (const { heading, lines: own } of sections) {
      const labels = own.map(({ label }) => label);
      expect(new Set(labels).size, heading).toBe(labels.length);
      expect(labels.filter((label) => label === '' || label.includes('.'))).toEqual([]);
    }
  }
});

test('one press is shown once, however it is written', () => {
  expect(waysOf(['1', 'Digit1', 'Numpad1'])).toEqual(['1']);
  expect(waysOf(['?', 'Shift+?', '$mod+/', '$mod+Shift+/'])).toEqual(['?', '$mod+/']);
  expect(waysOf(['$mod+Shift+z', '$mod+y'])).toEqual(['$mod+Shift+z', '$mod+y']);
});
