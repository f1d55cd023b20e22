import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardGrid, walkOf } from '../../src/derive/grid.ts';
import type { Layout } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import type { ShownParts } from '../../src/derive/shownParts.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { anyKind, anyMap, kinds, optionsOf } from './maps.ts';

const none: ShownParts = { hiddenSegments: [], foldedSegments: [], foldedStages: [] };

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  segment('Cat'),
  stage('See', card('Poster', 1), card('Site', -1, { segment: 'Bob' })),
  stage('Buy', card('Pay', -2), card('Queue', -1), card('Card', 1, { segment: 'Cat' })),
  stage('Use', card('Ride', 2), card('Park', 0, { segment: 'Bob' })),
);

const parts = fc.record({
  hiddenSegments: fc.subarray(['segment1', 'segment2', 'segment3', 'gone']),
  foldedSegments: fc.subarray(['segment1', 'segment2', 'segment3', 'gone']),
  foldedStages: fc.subarray(['stage1', 'stage2', 'stage3', 'stage4', 'stage5', 'gone']),
});

function overlaps({ cards }: Layout): string[] {
  const boxes = [...cards.values()];
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}

test('every card that is shown has one box, none overlap, and nothing of what is hidden or folded is laid out', () => {
  fc.assert(
    fc.property(anyMap, anyKind, parts, (map, kind, shown) => {
      const layout = layoutJourney(map, optionsOf(kind, { shown }));
      const whole = layoutJourney(map, optionsOf(kind));
      const away = [...shown.hiddenSegments, ...shown.foldedSegments, ...shown.foldedStages];
      const seen = [...whole.cards.values()].filter(
        (box) => !away.includes(box.segmentId) && !away.includes(box.stageId),
      );
      expect([...layout.cards.keys()].toSorted()).toEqual(seen.map(({ id }) => id).toSorted());
      expect(overlaps(layout)).toEqual([]);
      expect(layout.bands.filter(({ id }) => shown.hiddenSegments.includes(id))).toEqual([]);
      expect(boardGrid(layout).bands).toHaveLength(layout.bands.length);
      for (const band of layout.bands) {
        expect(band.cells).toHaveLength(layout.stages.length);
        expect(band.isFolded && walkOf(layout, band).length).toBeFalsy();
      }
    }),
    { numRuns: 60 },
  );
});

test('a layout that follows another is the one that would be made anew', () => {
  fc.assert(
    fc.property(anyMap, anyKind, parts, parts, (map, kind, first, second) => {
      const before = layoutJourney(map, optionsOf(kind, { shown: first }));
      const after = layoutJourney(map, optionsOf(kind, { shown: second }), before);
      expect(after).toEqual(layoutJourney(map, optionsOf(kind, { shown: second })));
    }),
    { numRuns: 60 },
  );
});

describe.each(kinds)('in the %s layout', (kind) => {
  test('a folded segment keeps its curve, and a folded stage its part of it', () => {
    const shown = { ...none, foldedSegments: ['bob'], foldedStages: ['buy'] };
    const { bands, stages } = layoutJourney(doc, optionsOf(kind, { shown }));
    expect(bands.map(({ id, isFolded, points }) => [id, isFolded ?? false, points.length])).toEqual([
      ['ann', false, 4],
      ['bob', true, 2],
      ['cat', false, 1],
    ]);
    expect(bands[0]?.points.map(({ bridged }) => bridged)).toEqual([false, false, false, false]);
    expect(bands[0]?.felt).toHaveLength(4);
    expect(stages.map(({ isFolded, count }) => [isFolded ?? false, count])).toEqual([
      [false, 2],
      [true, 3],
      [false, 2],
    ]);
  });

  test('what was laid out before is the same when the same parts are shown again', () => {
    const options = optionsOf(kind, { shown: { ...none, foldedSegments: ['bob'], foldedStages: ['buy'] } });
    const layout = layoutJourney(doc, options);
    expect(layoutJourney(doc, options, layout)).toBe(layout);
  });

  test('hiding the last segment leaves the boxes of all cards above it as they were', () => {
    const whole = layoutJourney(doc, optionsOf(kind));
    const shown = { ...none, hiddenSegments: ['cat'] };
    const layout = layoutJourney(doc, optionsOf(kind, { shown }), whole);
    for (const [id, box] of layout.cards) {
      const before = whole.cards.get(id);
      if (before?.x === box.x) expect(box).toBe(before);
    }
    expect(layout.cards.size).toBe(6);
  });
});
