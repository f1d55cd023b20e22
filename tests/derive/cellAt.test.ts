import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardAt, cellBox, placeAt, pointAt, slotBox } from '../../src/derive/cellAt.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { anyKind, anyMap, cardOf, kinds, optionsOf } from './maps.ts';

const doc = journey(
  segment('A'),
  segment('B'),
  stage('One', card('first', 1), card('second', -1), card('third', 0)),
  stage('Two', card('other', 1, { segment: 'B' })),
);
const timeline = layoutJourney(doc, optionsOf('timeline'));
const compact = layoutJourney(doc, optionsOf('compact'));
const place = (segmentId: string, stageId: string, index: number) => ({ segmentId, stageId, index });

describe('a card released on the board', () => {
  test('stands before the first card whose middle lies beyond the pointer', () => {
    expect([10, 67, 69, 203, 205, 341].map((x) => placeAt(timeline, x, 50)?.index)).toEqual([
      0, 0, 1, 1, 2, 3,
    ]);
  });

  test('does not count itself', () => {
    expect(placeAt(timeline, 300, 50, 'first')).toEqual(place('a', 'one', 1));
    expect(placeAt(timeline, 68, 50, 'first')).toEqual(place('a', 'one', 0));
    expect(placeAt(timeline, 340, 50, 'third')).toEqual(place('a', 'one', 2));
  });

  test('belongs to the whole band: over the curve as over the cards', () => {
    expect(placeAt(timeline, 500, 200)).toEqual(place('a', 'two', 0));
    expect(placeAt(timeline, 500, 300)).toEqual(place('b', 'two', 1));
  });

  test('belongs to the nearest cell between bands and a little outside of the map', () => {
    expect(placeAt(timeline, 10, 251)?.segmentId).toBe('a');
    expect(placeAt(timeline, 10, 253)?.segmentId).toBe('b');
    expect(placeAt(timeline, -150, -50)).toEqual(place('a', 'one', 0));
    expect(placeAt(timeline, timeline.width + 90, timeline.height + 90)).toEqual(place('b', 'two', 1));
  });

  test('belongs nowhere far away from the map, or on a map without cells', () => {
    expect(placeAt(timeline, -900, 50)).toBeNull();
    expect(placeAt(timeline, 10, timeline.height + 900)).toBeNull();
    expect(placeAt(layoutJourney(journey(), optionsOf('timeline')), 0, 0)).toBeNull();
  });

  test('goes by height where cards are stacked', () => {
    expect([8, 29, 31, 78, 80, 400].map((y) => placeAt(compact, 20, y)?.index)).toEqual([0, 0, 1, 1, 2, 0]);
    expect(placeAt(compact, 20, 100, 'first')).toEqual(place('a', 'one', 1));
  });

  test('finds room made for it where it already is', () => {
    for (const layout of [timeline, compact]) {
      const { x, y, width, height } = cardOf(layout, 'second');
      expect(placeAt(layout, x + width / 2, y + height / 2, 'second')).toEqual(place('a', 'one', 1));
    }
  });
});

describe('a cell', () => {
  test('covers its stage in the touchpoints lane', () => {
    expect(cellBox(timeline, 'b', 'one')).toEqual({ x: 0, y: 255, width: 408, height: 98 });
    expect(cellBox(timeline, 'b', 'gone')).toBeNull();
    expect(cellBox(timeline, 'gone', 'one')).toBeNull();
  });

  test.each(kinds)('tells where its next card would stand (%s)', (kind) => {
    const layout = layoutJourney(doc, optionsOf(kind));
    const grown = layoutJourney(
      journey(
        segment('A'),
        segment('B'),
        stage('One', card('first', 1), card('second', -1), card('third', 0)),
        stage('Two', card('other', 1, { segment: 'B' }), card('new', 0, { segment: 'B' })),
      ),
      optionsOf(kind),
    );
    const { x, y, width, height } = cardOf(grown, 'new');
    expect(slotBox(layout, place('b', 'two', 1))).toEqual({ x, y, width, height });
    expect(slotBox(layout, place('b', 'gone', 0))).toBeNull();
  });

  test('tells where a card stands that is there', () => {
    const { x, y } = cardOf(compact, 'third');
    expect(slotBox(compact, place('a', 'one', 2))).toMatchObject({ x, y });
  });
});

describe('the pointer', () => {
  test('meets the card under it and nothing beside it', () => {
    expect(cardAt(timeline, 144, 10)?.id).toBe('second');
    expect(cardAt(timeline, 134, 10)).toBeNull();
    expect(cardAt(timeline, 144, 95)).toBeNull();
    expect(cardAt(timeline, -10, 10)).toBeNull();
    expect(cardAt(timeline, 144, 9000)).toBeNull();
    expect(cardAt(compact, 20, 70)?.id).toBe('second');
  });

  test('meets the nearest point within reach', () => {
    const [first, second] = timeline.bands[0]?.points ?? [];
    expect(pointAt(timeline, (first?.x ?? 0) + 5, (first?.y ?? 0) - 5)?.point).toBe(first);
    expect(pointAt(timeline, second?.x ?? 0, (second?.y ?? 0) + 11)).toEqual({
      band: timeline.bands[0],
      point: second,
    });
    expect(pointAt(timeline, second?.x ?? 0, (second?.y ?? 0) + 13)).toBeNull();
    expect(pointAt(timeline, 70, 150, 500)?.point).toBe(first);
  });
});

describe('whatever the map', () => {
  test('the middle of a card is its own place, and the card is found there', () => {
    fc.assert(
      fc.property(anyMap, anyKind, (map, kind) => {
        const layout = layoutJourney(map, optionsOf(kind));
        for (const box of layout.cards.values()) {
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const own = place(box.segmentId, box.stageId, box.index);
          expect(placeAt(layout, x, y)).toEqual(own);
          expect(placeAt(layout, x, y, box.id)).toEqual(own);
          expect(cardAt(layout, x, y)).toBe(box);
          expect(slotBox(layout, own)).toMatchObject({ x: box.x, y: box.y });
        }
      }),
    );
  });

  test('the middle of a slot is the place that it was made for', () => {
    fc.assert(
      fc.property(anyMap, anyKind, (map, kind) => {
        const layout = layoutJourney(map, optionsOf(kind));
        for (const band of layout.bands) {
          for (const [at, { id }] of layout.stages.entries()) {
            const own = place(band.id, id, band.cells[at]?.length ?? 0);
            const box = slotBox(layout, own);
            const isInside = box && box.x + box.width <= layout.width && kind === 'timeline';
            const isInStage = box && box.x < (layout.stages[at]?.x ?? 0) + (layout.stages[at]?.width ?? 0);
            if (isInside && isInStage) expect(placeAt(layout, box.x + box.width / 2, box.y)).toEqual(own);
          }
        }
      }),
    );
  });
});
