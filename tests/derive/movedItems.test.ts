import { describe, expect, test } from 'vitest';
import { movedItems, movedPath } from '../../src/derive/movedItems.ts';
import type { Item } from '../../src/derive/scene.ts';

describe('a moved path', () => {
  test('keeps the flags of its arcs', () => {
    expect(movedPath('M0 8A8 8 0 0 1 16 8Z', 10, 20, 2)).toBe('M10 36A16 16 0 0 1 42 36Z');
  });

  test('moves every control point', () => {
    expect(movedPath('M1 2C3 4 5 6 7 8Q1 1 2 2L-1 -2', 1, 1, 1)).toBe('M2 3C4 5 6 7 8 9Q2 2 3 3L0 -1');
  });
});

test('items of every kind are scaled about the corner and then moved', () => {
  const font = { size: 10, weight: 400, fill: '#000000' } as const;
  const items: Item[] = [
    {
      type: 'rect',
      x: 1,
      y: 2,
      width: 3,
      height: 4,
      radius: 1,
      strokeWidth: 1,
      dash: [3, 3],
      stroke: '#000000',
    },
    { type: 'text', x: 1, y: 2, text: 'a', ...font, tracking: -0.5, halo: '#ffffff', haloWidth: 3 },
    { type: 'line', x1: 0, y1: 0, x2: 5, y2: 5, stroke: '#000000', strokeWidth: 1 },
    { type: 'icon', icon: 'human', x: 1, y: 1, size: 16, color: '#000000' },
    { type: 'image', x: 0, y: 0, width: 10, height: 5, hash: 'h' },
    { type: 'path', d: 'M0 0L1 1', stroke: '#000000', strokeWidth: 2 },
  ];
  expect(movedItems(items, 10, 20, 2)).toEqual([
    {
      type: 'rect',
      x: 12,
      y: 24,
      width: 6,
      height: 8,
      radius: 2,
      strokeWidth: 2,
      dash: [6, 6],
      stroke: '#000000',
    },
    { type: 'text', x: 12, y: 24, text: 'a', ...font, size: 20, tracking: -1, halo: '#ffffff', haloWidth: 6 },
    { type: 'line', x1: 10, y1: 20, x2: 20, y2: 30, stroke: '#000000', strokeWidth: 2 },
    { type: 'icon', icon: 'human', x: 12, y: 22, size: 32, color: '#000000' },
    { type: 'image', x: 10, y: 20, width: 20, height: 10, hash: 'h' },
    { type: 'path', d: 'M10 20L12 22', stroke: '#000000', strokeWidth: 4 },
  ]);
});
