import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isOneCanvas,
  mostArea,
  mostSide,
  mostTiledArea,
  pngPlan,
  tiledPlan,
} from '../../src/formats/pngScale.ts';

const slide = { width: 1600, height: 900 };

describe('the size of a PNG', () => {
  test('is a multiple of the picture', () => {
    expect(pngPlan(slide, { scale: 2 })).toEqual({ width: 3200, height: 1800, scale: 2, reduced: false });
  });

  test('is exact when a picture fits a frame of its shape', () => {
    expect(pngPlan(slide, { fit: { width: 1920, height: 1080 } })).toMatchObject({
      width: 1920,
      height: 1080,
    });
    expect(pngPlan({ width: 1500, height: 700 }, { fit: slide })).toMatchObject({ width: 1600, height: 746 });
  });

  test('becomes smaller, and says so, when a side would be too long', () => {
    const plan = pngPlan({ width: 40_000, height: 100 }, { scale: 3 });
    expect(plan).toMatchObject({ width: mostSide, reduced: true });
    expect(plan.scale).toBeCloseTo(1.638);
  });

  test('becomes smaller when the area would be too large', () => {
    const plan = pngPlan({ width: 6_000, height: 5_900 }, { scale: 3 });
    expect(plan.reduced).toBe(true);
    expect(plan.width * plan.height).toBeLessThanOrEqual(mostArea);
  });

  test('never passes the limits and never vanishes', () => {
    const length = fc.integer({ min: 1, max: 200_000 });
    fc.assert(
      fc.property(length, length, fc.double({ min: 0.01, max: 10, noNaN: true }), (width, height, scale) => {
        const plan = pngPlan({ width, height }, { scale });
        expect(plan.width * plan.height).toBeLessThanOrEqual(mostArea);
        expect(Math.max(plan.width, plan.height)).toBeLessThanOrEqual(mostSide);
        expect(Math.min(plan.width, plan.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('of tiles goes far beyond a canvas before it becomes smaller', () => {
    const tall = { width: 2_128, height: 102_455 };
    const plan = tiledPlan(tall, { scale: 2 });
    expect(plan).toEqual({ width: 4_256, height: 204_910, scale: 2, reduced: false });
    expect(isOneCanvas(plan)).toBe(false);
    expect(pngPlan(tall, { scale: 2 }).reduced).toBe(true);
    const huge = tiledPlan(tall, { scale: 4 });
    expect(huge.reduced).toBe(true);
    expect(huge.width * huge.height).toBeLessThanOrEqual(mostTiledArea);
  });
});
