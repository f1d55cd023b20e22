import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/derive/breakLines.ts';
import type { Layout } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { type Doc, docOf } from '../../src/model/doc.ts';
import { ordersBetween } from '../../src/model/order.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { anyKind, anyMap, bandOf, cardOf, optionsOf, withTouchpoint } from './maps.ts';

const options = optionsOf('timeline');

const doc = journey(
  segment('A'),
  segment('B'),
  stage('One', card('Poster', 1), card('Website', -1), card('Stand', 0, { segment: 'B' })),
  stage('Two', card('Pay', 1), card('Leave', 0, { segment: 'B', channel: 'Shop' })),
);

describe('a layout after a change', () => {
  const before = layoutJourney(doc, options);

  test('is the very same when nothing that is drawn has changed', () => {
    const remark = { id: 'r', aboutId: 'pay', order: 'a0', tone: 'pain' as const, text: 'Queue' };
    expect(layoutJourney({ ...doc, remark: new Map([['r', remark]]) }, options, before)).toBe(before);
    expect(layoutJourney(docOf({ ...rowsOf(doc) }), options, before)).toBe(before);
  });

  test('keeps every band, card and point that stands as it stood', () => {
    const after = layoutJourney(withTouchpoint(doc, 'website', { title: 'Site' }), options, before);
    expect(changedCards(before, after)).toEqual(['website']);
    expect(bandOf(after, 'b')).toBe(bandOf(before, 'b'));
    expect(after.stages).toBe(before.stages);
    expect(bandOf(after, 'a').points).toBe(bandOf(before, 'a').points);
    expect(bandOf(after, 'a').lanes).toBe(bandOf(before, 'a').lanes);
    expect(bandOf(after, 'a').cells[1]).toBe(bandOf(before, 'a').cells[1]);
  });

  test('changes only the point whose emotion changes', () => {
    const after = layoutJourney(withTouchpoint(doc, 'website', { emotion: 2 }), options, before);
    const [poster, website, pay] = bandOf(after, 'a').points;
    const [oldPoster, oldWebsite, oldPay] = bandOf(before, 'a').points;
    expect([poster === oldPoster, website === oldWebsite, pay === oldPay]).toEqual([true, false, true]);
  });

  test('moves only the cards that make room', () => {
    const moved = withTouchpoint(doc, 'poster', { stageId: 'two', order: 'a0V' });
    const leastSlots = new Map([['one', 2]]);
    const after = layoutJourney(moved, { ...options, leastSlots }, before);
    expect(changedCards(before, after)).toEqual(['website', 'poster']);
  });

  test('moves the bands below one that grows', () => {
    const after = layoutJourney(withTouchpoint(doc, 'pay', { title: 'a\nb\nc\nd' }), options, before);
    expect(bandOf(after, 'b').y).toBe(bandOf(before, 'b').y + 15);
  });

  test('shows a new name of a channel, a team or a segment', () => {
    const channel = new Map([['shop', { id: 'shop', name: 'Store', order: 'a0' }]]);
    const renamed = layoutJourney({ ...doc, channel }, options, before);
    expect(cardOf(renamed, 'leave').channel).toBe('Store');
    expect(bandOf(renamed, 'a')).toBe(bandOf(before, 'a'));
    const other = { id: 'a', name: 'Riders', order: 'a0', color: 's1' };
    const segments = layoutJourney(
      { ...doc, segment: new Map(doc.segment).set('a', other) },
      options,
      before,
    );
    expect(bandOf(segments, 'a').segment.name).toBe('Riders');
    expect(bandOf(segments, 'a').cells).toBe(bandOf(before, 'a').cells);
  });

  test('is measured again when the font is another', () => {
    const wide = { ...options, measure: (text: string) => text.length * 20 };
    expect(cardOf(layoutJourney(doc, wide, before), 'website').title.length).toBeGreaterThan(1);
  });
});

describe('whatever changes', () => {
  const anyChange = fc.record({
    at: fc.nat(),
    fields: fc.record(
      {
        title: fc.constantFrom('Pay', 'A much longer title than there was before, over many lines of text'),
        emotion: fc.constantFrom(-2, 0, 1.5),
        stageId: fc.constantFrom('stage1', 'stage3', null),
        segmentId: fc.constantFrom('segment1', 'segment2', null),
        order: fc.constantFrom('Zz', 'a5', 'b00'),
        quote: fc.constantFrom('Oh', ''),
        state: fc.constantFrom('asIs' as const, 'toBe' as const),
      },
      { requiredKeys: [] },
    ),
  });

  test('a layout that builds on the one before equals one from scratch', () => {
    fc.assert(
      fc.property(anyMap, anyKind, fc.array(anyChange, { maxLength: 5 }), (map, kind, changes) => {
        let current = map;
        let layout = layoutJourney(current, optionsOf(kind));
        for (const { at, fields } of changes) {
          const ids = [...current.touchpoint.keys()];
          const id = ids[at % Math.max(1, ids.length)];
          if (id !== undefined) current = withTouchpoint(current, id, fields);
          layout = layoutJourney(current, optionsOf(kind), layout);
          expect(layout).toEqual(layoutJourney(current, optionsOf(kind)));
        }
      }),
    );
  });

  test('a layout that builds on one of another kind or map equals one from scratch', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (one, other) => {
        const first = layoutJourney(one, options);
        const second = layoutJourney(other, optionsOf('compact', { wholeTitles: true }), first);
        expect(second).toEqual(layoutJourney(other, optionsOf('compact', { wholeTitles: true })));
      }),
    );
  });
});

describe('a map of two thousand touchpoints', () => {
  const large = largeMap(2_000);
  const before = layoutJourney(large, options);

  test('reuses every untouched box when one card is edited', () => {
    const after = layoutJourney(
      withTouchpoint(large, 't700', { emotion: 2, title: 'Other' }),
      options,
      before,
    );
    expect(changedCards(before, after)).toEqual(['t700']);
    expect(after.stages).toBe(before.stages);
    const changedBands = after.bands.filter((band, at) => band !== before.bands[at]);
    expect(changedBands.map(({ id }) => id)).toEqual([after.cards.get('t700')?.segmentId]);
    const [band] = changedBands;
    const last = before.bands[band?.index ?? -1];
    expect(band?.cells.filter((cell, at) => cell !== last?.cells[at])).toHaveLength(1);
    expect(band?.points.filter((point, at) => point !== last?.points[at]).map(({ id }) => id)).toEqual([
      't700',
    ]);
  });

  test('reuses every other box when one card goes to another cell with room for it', () => {
    const leastSlots = new Map(before.stages.map(({ id, slots }) => [id, slots + 1]));
    const roomy = layoutJourney(large, { ...options, leastSlots });
    const last = [...large.touchpoint.values()].findLast(
      ({ segmentId, stageId }) => segmentId === 'segment3' && stageId === 'stage2',
    );
    const moved = withTouchpoint(large, last?.id ?? '', { stageId: 'stage5', order: 'zz' });
    expect(changedCards(roomy, layoutJourney(moved, { ...options, leastSlots }, roomy))).toEqual([last?.id]);
  });
});

describe('a map of ten thousand touchpoints', () => {
  const large = largeMap(10_000);

  test('measures no title again when one row changes', () => {
    let measured = 0;
    const counting = optionsOf('timeline', {
      measure: (text, font) => {
        measured++;
        return measure(text, font);
      },
    });
    const before = layoutJourney(large, counting);
    expect(measured).toBeGreaterThan(9_000);
    measured = 0;
    const after = layoutJourney(withTouchpoint(large, 't5000', { title: 'Another title' }), counting, before);
    expect(measured).toBeLessThan(10);
    expect(changedCards(before, after)).toEqual(['t5000']);
    expect(after.bands.filter((band, at) => band !== before.bands[at])).toHaveLength(1);
  });

  test('finds the lines of a title it has broken before', () => {
    const font = { size: 12, weight: 500 } as const;
    expect(breakLines('First push of the motor', font, 90, measure)).toBe(
      breakLines('First push of the motor', font, 90, measure),
    );
  });
});

function changedCards(before: Layout, after: Layout): string[] {
  return [...after.cards.values()].filter((box) => box !== before.cards.get(box.id)).map(({ id }) => id);
}

function rowsOf(map: Doc) {
  const { stage, segment, channel, touchpoint } = map;
  return {
    stage: [...stage.values()],
    segment: [...segment.values()],
    channel: [...channel.values()],
    touchpoint: [...touchpoint.values()],
  };
}

function largeMap(count: number): Doc {
  const orders = ordersBetween(null, null, count);
  const list = (name: string, length: number) =>
    Array.from({ length }, (_, at) => ({
      id: `${name}${at}`,
      name: `${name} ${at}`,
      order: orders[at] ?? '',
    }));
  return docOf({
    stage: list('stage', 10),
    segment: list('segment', 20).map((row) => ({ ...row, color: 's1' })),
    touchpoint: Array.from({ length: count }, (_, at) => ({
      id: `t${at}`,
      state: 'asIs',
      title: `Touchpoint number ${at} in the life of a customer`,
      order: orders[at] ?? '',
      stageId: `stage${at % 10}`,
      segmentId: `segment${Math.floor(at / 10) % 20}`,
      emotion: (at % 5) - 2,
    })),
  });
}
