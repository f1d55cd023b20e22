import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { metricsOf } from '../../src/derive/metrics.ts';
import { card, journey, segment, stage, tray } from '../journey.ts';
import { anyKind, anyMap, bandOf, cardOf, kinds, optionsOf, withTouchpoint } from './maps.ts';

const timeline = optionsOf('timeline');
const compact = optionsOf('compact');
const six =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';

const riders = journey(
  segment('First-time rider'),
  segment('Daily commuter'),
  stage('Knowledge', card('Pricing page', -0.6), card('Coverage map', 0.6, { segment: 'Daily commuter' })),
  stage(
    'Selection',
    card('Sign-up', -0.4),
    card('ID check', -1.7),
    card('Checkout', 0.2, { segment: 'Daily commuter' }),
  ),
  stage('Loyalty'),
  stage('Advocacy', card('Shares the ride', 1.3)),
  tray(card('Unsorted')),
);

describe('a timeline', () => {
  const layout = layoutJourney(riders, timeline);

  test('gives every stage as many slots as its fullest segment needs, and at least one', () => {
    expect(layout.stages.map(({ x, width, slots }) => [x, width, slots])).toEqual([
      [0, 136, 1],
      [136, 272, 2],
      [408, 136, 1],
      [544, 136, 1],
    ]);
    expect(layout.width).toBe(680);
  });

  test('counts the touchpoints of all segments in a stage, and weighs it', () => {
    expect(layout.stages.map(({ count, weightShare }) => [count, weightShare])).toEqual([
      [2, 0.25],
      [3, 0.25],
      [0, 0.25],
      [1, 0.25],
    ]);
  });

  test('packs the cards of a cell to the left, each in its own slot', () => {
    expect(cardOf(layout, 'sign-up')).toMatchObject({ x: 140, y: 7, width: 128, height: 84, index: 0 });
    expect(cardOf(layout, 'id-check')).toMatchObject({ x: 276, y: 7, index: 1, stageId: 'selection' });
    expect(cardOf(layout, 'checkout')).toMatchObject({
      x: 140,
      y: 98 + 144 + 7 + 6 + 7,
      segmentId: 'daily-commuter',
    });
  });

  test('stacks lanes in bands with free space between them', () => {
    const [first, second] = layout.bands;
    expect(first).toMatchObject({ y: 0, height: 249, baseline: 170, levelHeight: 32 });
    expect(first?.lanes).toEqual([
      { type: 'touchpoints', y: 0, height: 98 },
      { type: 'emotion', y: 98, height: 144 },
    ]);
    expect(second).toMatchObject({ y: 255, height: 249, index: 1 });
    expect(layout.height).toBe(504);
  });

  test('keeps the marks at both ends of the emotion scale inside of the band', () => {
    for (const options of [timeline, optionsOf('compact')]) {
      const [band] = layoutJourney(journey(stage('Buy', card('Hate', -2), card('Love', 2))), options).bands;
      if (!band) throw new Error('There is no band.');
      const reach = 2 * band.levelHeight + metricsOf[options.kind].diamond / 2;
      expect(band.y + band.height - (band.baseline + reach)).toBeGreaterThanOrEqual(4);
    }
  });

  test('has a point for every emotion, exactly under its card, and is dotted over stages without one', () => {
    expect(bandOf(layout, 'first-time-rider').points).toEqual([
      { id: 'pricing-page', x: 68, y: 189.2, emotion: -0.6, bridged: false },
      { id: 'sign-up', x: 204, y: 182.8, emotion: -0.4, bridged: false },
      { id: 'id-check', x: 340, y: 224.4, emotion: -1.7, bridged: false },
      { id: 'shares-the-ride', x: 612, y: 128.4, emotion: 1.3, bridged: true },
    ]);
  });

  test('draws no card for what lies in the tray', () => {
    expect(layout.cards.has('unsorted')).toBe(false);
  });

  test('lets a stage grow but not shrink while a card is dragged', () => {
    const leastSlots = new Map([['loyalty', 3]]);
    const dragged = layoutJourney(riders, { ...timeline, leastSlots });
    expect(dragged.stages.map(({ slots }) => slots)).toEqual([1, 2, 3, 1]);
    expect(cardOf(dragged, 'shares-the-ride').x).toBe(136 * 6 + 4);
  });
});

describe('the cards of a band', () => {
  const heightsOf = (...cards: Parameters<typeof stage>[1][]) => {
    const layout = layoutJourney(journey(stage('Buy', ...cards)), timeline);
    const band = bandOf(layout);
    expect(band.lanes[0]?.height).toBe((band.cells[0]?.[0]?.height ?? 0) + 14);
    return band.cells[0]?.map(({ height }) => height);
  };

  test('are as tall as the longest title among them needs', () => {
    expect(heightsOf(card('Pay'), card('a\nb\nc\nd'))).toEqual([99, 99]);
  });

  test('use the row of badges for a third line when nobody is responsible', () => {
    const three = 'a\nb\nc';
    expect(heightsOf(card(three))).toEqual([84]);
    expect(heightsOf(card(three, undefined, { responsible: 'Marketing' }))).toEqual([99]);
    expect(heightsOf(card('Pay', undefined, { responsible: 'Marketing' }))).toEqual([84]);
  });

  test('end their titles after six lines on the board, and never in exports', () => {
    const long = journey(stage('Buy', card(`${six} ${six}`, 0, { id: 'long' })));
    const onBoard = cardOf(layoutJourney(long, timeline), 'long').title;
    expect(onBoard).toHaveLength(6);
    expect(onBoard.at(-1)).toMatch(/…$/);
    const exported = layoutJourney(long, { ...timeline, wholeTitles: true });
    const whole = cardOf(exported, 'long');
    expect(whole.title.join(' ')).toBe(`${six} ${six}`);
    expect(whole.height).toBe(84 + 15 * (whole.title.length - 3));
  });

  test('carry channel and initials only when there are any', () => {
    const layout = layoutJourney(
      journey(
        stage('Buy', card('Pay', 1, { channel: 'Shop', responsible: 'Customer service' }), card('Leave')),
      ),
      timeline,
    );
    expect(cardOf(layout, 'pay')).toMatchObject({ channel: 'Shop', responsible: 'CS' });
    expect(cardOf(layout, 'leave')).toMatchObject({ channel: null, responsible: null });
  });
});

describe('what people think', () => {
  const quote =
    'I planned my whole day around this, and then there was no bike at any of the docks near my home. Never again, I tell you.';
  const doc = journey(
    segment('A'),
    segment('B'),
    stage('Buy', card('Pay', 1, { quote: 'It felt like flying.' }), card('Leave', 0, { segment: 'B' })),
  );

  test('has a lane only in a band where somebody is quoted', () => {
    const layout = layoutJourney(doc, timeline);
    expect(bandOf(layout, 'a').lanes[2]).toEqual({ type: 'thinking', y: 242, height: 38 });
    expect(bandOf(layout, 'b').lanes).toHaveLength(2);
    expect(cardOf(layout, 'pay').quote.join(' ')).toBe('“It felt like flying.”');
    expect(cardOf(layout, 'leave').quote).toEqual([]);
  });

  test('is cut after four lines on the board and whole in exports, and the lane grows with it', () => {
    const long = withTouchpoint(doc, 'pay', { quote });
    const layout = layoutJourney(long, timeline);
    expect(cardOf(layout, 'pay').quote).toHaveLength(4);
    expect(bandOf(layout, 'a').lanes[2]?.height).toBe(66);
    const exported = layoutJourney(long, { ...timeline, wholeTitles: true });
    expect(cardOf(exported, 'pay').quote.join(' ')).toBe(`“${quote}”`);
    expect(bandOf(exported, 'a').lanes[2]?.height).toBe(10 + 14 * cardOf(exported, 'pay').quote.length);
  });

  test('is left out of the compact layout', () => {
    const layout = layoutJourney(doc, compact);
    expect(bandOf(layout, 'a').lanes).toHaveLength(2);
    expect(cardOf(layout, 'pay').quote).toEqual([]);
  });
});

describe('a map without stages, segments or touchpoints', () => {
  test.each(kinds)('is laid out all the same (%s)', (kind) => {
    expect(layoutJourney(journey(), optionsOf(kind))).toMatchObject({ width: 0, bands: [{ y: 0 }] });
    const empty = layoutJourney(journey(stage('Buy')), optionsOf(kind));
    expect(empty.bands[0]).toMatchObject({ cells: [[]], points: [] });
    expect(empty.bands[0]?.lanes).toHaveLength(2);
  });
});

describe('whatever the map', () => {
  test('every card lies in its stage and in the touchpoints lane of its band, and no two overlap', () => {
    fc.assert(
      fc.property(anyMap, anyKind, fc.boolean(), (doc, kind, wholeTitles) => {
        const layout = layoutJourney(doc, optionsOf(kind, { wholeTitles }));
        const boxes = [...layout.cards.values()];
        for (const box of boxes) {
          const column = layout.stages.find(({ id }) => id === box.stageId);
          const lane = bandOf(layout, box.segmentId).lanes[0];
          expect(column && column.x <= box.x && box.x + box.width <= column.x + column.width).toBe(true);
          expect(lane && lane.y <= box.y && box.y + box.height <= lane.y + lane.height).toBe(true);
        }
        for (const [at, one] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) {
            const isApart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });

  test('exactly the placed touchpoints of the state have a card', () => {
    fc.assert(
      fc.property(anyMap, anyKind, (doc, kind) => {
        const placed = [...doc.touchpoint.values()].filter(
          ({ state, segmentId, stageId }) =>
            state === 'asIs' && doc.segment.has(segmentId ?? '') && doc.stage.has(stageId ?? ''),
        );
        const layout = layoutJourney(doc, optionsOf(kind));
        expect([...layout.cards.keys()].sort()).toEqual(placed.map(({ id }) => id).sort());
      }),
    );
  });

  test('points run from left to right inside their emotion lane, and in a timeline exactly under their cards', () => {
    fc.assert(
      fc.property(anyMap, anyKind, (doc, kind) => {
        const layout = layoutJourney(doc, optionsOf(kind));
        for (const { points, lanes } of layout.bands) {
          const lane = lanes[1];
          for (const [at, point] of points.entries()) {
            const box = cardOf(layout, point.id);
            if (kind === 'timeline') expect(point.x).toBe(box.x + box.width / 2);
            expect(at === 0 || (points[at - 1]?.x ?? 0) < point.x).toBe(true);
            expect(lane && lane.y <= point.y && point.y <= lane.y + lane.height).toBe(true);
          }
        }
      }),
    );
  });
});
