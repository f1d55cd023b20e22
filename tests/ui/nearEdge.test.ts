import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearEdge } from '../../src/ui/nearEdge.ts';

test('in the middle nothing scrolls', () => {
  fc.assert(fc.property(fc.integer({ min: 40, max: 360 }), (at) => nearEdge(at, 0, 400) === 0));
});

test('near an edge it scrolls there, the nearer the faster, and never too fast to follow', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 39 }), (at) => {
      const here = nearEdge(at, 0, 400);
      expect(here).toBeLessThan(0);
      expect(here).toBeGreaterThanOrEqual(-14);
      expect(nearEdge(at - 1, 0, 400)).toBeLessThanOrEqual(here);
      expect(nearEdge(400 - at, 0, 400)).toBe(-here);
    }),
  );
});
