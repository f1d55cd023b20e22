import { expect, test } from 'vitest';
import { isBrowserKey } from '../../../src/ui/keys/heldKeys.ts';

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) =>
  isBrowserKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('while a dialog is on its way, reloading, tabs and windows stay with the browser', () => {
  expect([press('F5'), press('F12'), press('r', { ctrlKey: true }), press('T', { metaKey: true })]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('letters and the keys of the map wait for the dialog', () => {
  expect([press('r'), press('R'), press('Delete'), press('Enter'), press('z', { ctrlKey: true })]).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
