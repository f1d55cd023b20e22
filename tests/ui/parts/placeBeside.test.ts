import { expect, test } from 'vitest';
import { placeBeside } from '../../../src/ui/parts/placeBeside.ts';

const room = { width: 800, height: 600 };
const size = { width: 100, height: 20 };

test('a tooltip stands centred under its target', () => {
  expect(placeBeside({ left: 300, top: 100, right: 400, bottom: 130 }, size, room)).toEqual({
    left: 300,
    top: 136,
  });
});

test('at the foot of the window it stands above, and it never leaves the window', () => {
  expect(placeBeside({ left: 780, top: 570, right: 800, bottom: 595 }, size, room)).toEqual({
    left: 696,
    top: 544,
  });
  expect(placeBeside({ left: 0, top: 0, right: 20, bottom: 20 }, size, room).left).toBe(4);
});
