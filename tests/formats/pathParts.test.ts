import { describe, expect, test } from 'vitest';
import { circlePath } from '../../src/derive/shapePaths.ts';
import { pathParts } from '../../src/formats/pathParts.ts';

describe('the parts of a path', () => {
  test('are its lines and curves', () => {
    expect(pathParts('M1 2L3 4 5 6C1 1 2 2 3 3Z')).toEqual([
      { to: 'move', x: 1, y: 2 },
      { to: 'line', x: 3, y: 4 },
      { to: 'line', x: 5, y: 6 },
      { to: 'curve', points: [1, 1, 2, 2, 3, 3] },
      { to: 'close' },
    ]);
  });

  test('make a circle of curves that keep to it', () => {
    const parts = pathParts(circlePath(50, 40, 10));
    const ends = parts.flatMap((part) => (part.to === 'curve' ? [part.points] : []));
    expect(ends).toHaveLength(4);
    for (const [, , , , x, y] of ends) expect(Math.hypot(x - 50, y - 40)).toBeCloseTo(10, 5);
    const top = Math.min(...ends.map((points) => points[5]));
    expect(top).toBeCloseTo(30, 5);
  });

  test('bend a simple curve as it was', () => {
    const [, curve] = pathParts('M0 0Q3 3 6 0');
    expect(curve).toEqual({ to: 'curve', points: [2, 2, 4, 2, 6, 0] });
  });
});
