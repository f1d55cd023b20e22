import { expect, test } from 'vitest';
import { type Action, actions } from '../../src/ui/actions.ts';

const list: [string, Action][] = Object.entries(actions);

test('no shortcut means two things', () => {
  const keys = list.flatMap(([, action]) => action.keys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('no shortcut takes the browser’s own zoom, reload, find or print away', () => {
  const keys = list.flatMap(([, action]) => action.keys);
  for (const key of ['+', '-', '0', 'r', 'f', 'p', 't', 'w']) expect(keys).not.toContain(`$mod+${key}`);
});
