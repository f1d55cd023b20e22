import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossing, curveSegments, dividedSegment, segmentY } from '../../src/derive/curveSegments.ts';
import { emotionAtY } from '../../src/derive/emotionAtY.ts';
import { emotionCurve } from '../../src/derive/emotionCurve.ts';
import type { PointBox } from '../../src/derive/layout.ts';

const baseline = 100;
const level = 32;

/** Points 90 pixels apart with these emotions; null is a stage without a point. */
function points(...emotions: (number | null)[]): PointBox[] {
  return emotions.flatMap((emotion, at) => {
    const bridged = at > 0 && emotions[at - 1] === null;
    const [x, y] = [at * 90, baseline - (emotion ?? 0) * level];
    return emotion === null ? [] : [{ id: `${at}`, x, y, emotion, bridged }];
  });
}

const anyPoints = fc
  .array(
    fc.record({
      tenths: fc.integer({ min: -20, max: 20 }),
      gap: fc.integer({ min: 1, max: 400 }),
      bridged: fc.boolean(),
    }),
    {
      maxLength: 12,
    },
  )
  .map((list) => {
    let x = 0;
    return list.map(({ tenths, gap, bridged }, at): PointBox => {
      x += gap;
      const emotion = tenths / 10;
      return { id: `${at}`, x, y: baseline - emotion * level, emotion, bridged: at > 0 && bridged };
    });
  });

describe('the emotion curve', () => {
  test('runs through its points and is flat at peaks and valleys', () => {
    expect(emotionCurve(points(0, 1, 0), baseline).pieces).toEqual([
      { d: 'M0 100C30 89.33 60 68 90 68C120 68 150 89.33 180 100', dotted: false },
    ]);
  });

  test('goes straight where it rises evenly', () => {
    expect(emotionCurve(points(-1, 0, 1), baseline).pieces[0]?.d).toBe(
      'M0 132C30 121.33 60 110.67 90 100C120 89.33 150 78.67 180 68',
    );
  });

  test('needs two points', () => {
    expect(emotionCurve([], baseline)).toEqual({ pieces: [], areas: [] });
    expect(emotionCurve(points(1), baseline)).toEqual({ pieces: [], areas: [] });
  });

  test('is dotted over a stage without a point, and only there', () => {
    const { pieces } = emotionCurve(points(1, -1, null, 1, 2), baseline);
    expect(pieces.map(({ d, dotted }) => [d.split('C')[0], d.split('C').length - 1, dotted])).toEqual([
      ['M0 68', 1, false],
      ['M90 132', 1, true],
      ['M270 68', 1, false],
    ]);
  });

  test('tints what lies above and below the zero line, cut exactly where it crosses', () => {
    const { areas } = emotionCurve(points(1, -1), baseline);
    expect(areas.map(({ side }) => side)).toEqual(['positive', 'negative']);
    expect(areas[0]?.d).toMatch(/^M0 68C.* 45 100L45 100L0 100Z$/);
    expect(areas[1]?.d).toMatch(/^M45 100C.* 90 132L90 100L45 100Z$/);
  });

  test('has one area over neighbouring points on the same side, and none along the zero line', () => {
    expect(emotionCurve(points(1, 2, 1), baseline).areas).toHaveLength(1);
    expect(emotionCurve(points(0, 0), baseline).areas).toEqual([]);
    expect(emotionCurve(points(1, 0, 0, -1), baseline).areas.map(({ side }) => side)).toEqual([
      'positive',
      'negative',
    ]);
  });

  test('has no area under a dotted piece', () => {
    expect(emotionCurve(points(1, null, 1), baseline).areas).toEqual([]);
    expect(emotionCurve(points(1, 2, null, 1), baseline).areas).toHaveLength(1);
  });
});

describe('whatever the emotions', () => {
  test('the curve runs one way between two points and never overshoots them', () => {
    fc.assert(
      fc.property(anyPoints, (list) => {
        for (const segment of curveSegments(list)) {
          const direction = Math.sign(segment.to.y - segment.from.y);
          let last = segment.from.y;
          for (let step = 1; step <= 50; step++) {
            const y = segmentY(segment, step / 50);
            expect((y - last) * direction).toBeGreaterThanOrEqual(direction === 0 ? 0 : -1e-9);
            last = y;
          }
        }
      }),
    );
  });

  test('the pieces start and end at points and leave out none', () => {
    fc.assert(
      fc.property(anyPoints, (list) => {
        fc.pre(list.length > 1);
        const { pieces } = emotionCurve(list, baseline);
        const numbers = pieces.map(({ d }) => d.slice(1).split(/[ C]/).map(Number));
        const ends = numbers.map((path) => [path.slice(0, 2), path.slice(-2)]);
        const written = list.map(({ x, y }) => [x, Math.round(y * 100) / 100]);
        expect(ends[0]?.[0]).toEqual(written[0]);
        expect(ends.at(-1)?.[1]).toEqual(written.at(-1));
        for (const [at, end] of ends.entries()) if (at > 0) expect(end[0]).toEqual(ends[at - 1]?.[1]);
        expect(numbers.reduce((sum, path) => sum + (path.length - 2) / 6, 0)).toBe(list.length - 1);
        expect(pieces.filter(({ dotted }) => dotted)).toHaveLength(
          list.filter(({ bridged }) => bridged).length,
        );
      }),
    );
  });

  test('every area lies on its own side of the zero line', () => {
    fc.assert(
      fc.property(anyPoints, (list) => {
        for (const { d, side } of emotionCurve(list, baseline).areas) {
          const heights = d
            .slice(1, -1)
            .split(/[CL]/)
            .map((part) => Number(part.split(' ').at(-1)));
          for (const y of heights) expect(side === 'positive' ? y <= baseline : y >= baseline).toBe(true);
        }
      }),
    );
  });

  test('a segment is cut into two that run where it ran', () => {
    fc.assert(
      fc.property(anyPoints, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        for (const segment of curveSegments(list)) {
          const [before, after] = dividedSegment(segment, part);
          expect(segmentY(before, 0.5)).toBeCloseTo(segmentY(segment, part / 2), 6);
          expect(segmentY(after, 0.5)).toBeCloseTo(segmentY(segment, part + (1 - part) / 2), 6);
          if ((segment.from.y - baseline) * (segment.to.y - baseline) < 0)
            expect(segmentY(segment, crossing(segment, baseline))).toBeCloseTo(baseline, 6);
        }
      }),
    );
  });
});

describe('a point dragged up or down', () => {
  const band = { baseline, levelHeight: level };

  test('snaps to the five levels', () => {
    expect([100, 85, 84, 68, 52, 36].map((y) => emotionAtY(band, y))).toEqual([0, 0, 1, 1, 2, 2]);
    expect([115, 116, 164].map((y) => emotionAtY(band, y))).toEqual([0, -1, -2]);
  });

  test('snaps to tenths when asked', () => {
    expect(emotionAtY(band, 100 - 1.3 * level, true)).toBe(1.3);
    expect(emotionAtY(band, 100 + 0.24 * level, true)).toBe(-0.2);
    expect(Object.is(emotionAtY(band, 101, true), 0)).toBe(true);
  });

  test('never leaves the scale', () => {
    expect([-500, 500].map((y) => emotionAtY(band, y))).toEqual([2, -2]);
    expect([-500, 500].map((y) => emotionAtY(band, y, true))).toEqual([2, -2]);
  });
});
