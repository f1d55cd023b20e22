import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveTouchpoints } from '../../src/commands/moveTouchpoints.ts';
import { updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { layoutList } from '../../src/derive/layoutList.ts';
import type { ListLayout } from '../../src/derive/listLayout.ts';
import { placeAfterStep, placeInList } from '../../src/derive/listPlace.ts';
import { list } from '../../src/derive/metrics.ts';
import { emotionAtX, turnedPointAt, turnedX } from '../../src/derive/turnedPoints.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, newIds, row, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { anyMap } from './maps.ts';

const options = { width: 390, measure };

const doc = journey(
  segment('Rider'),
  segment('Manager'),
  stage('Find', card('See a poster', 0.2), card('Ask a friend', 1)),
  stage('Try'),
  stage('Buy', card('Pay', -2), card('Sign the contract in the shop at the corner of the market', 1.3)),
  stage('Stay', card('Read the news', 0, { segment: 'Manager' })),
);

function changed(from: Doc, edit: (tr: Transaction) => void): Doc {
  const tr = new Transaction(from, newIds());
  edit(tr);
  return tr.doc;
}

function rowIds({ stages }: ListLayout): string[][] {
  return stages.map(({ rows }) => rows.map(({ id }) => id));
}

describe('the list of a segment', () => {
  test('has the touchpoints of one segment, stage by stage, in the order in which they are lived through', () => {
    const layout = layoutList(doc, options);
    expect(layout.segment?.name).toBe('Rider');
    expect(rowIds(layout)).toEqual([
      ['see-a-poster', 'ask-a-friend'],
      [],
      ['pay', 'sign-the-contract-in-the-shop-at-the-cor'],
      [],
    ]);
    expect(rowIds(layoutList(doc, { ...options, segmentId: 'manager' })).flat()).toEqual(['read-the-news']);
  });

  test('shows the first segment when the wanted one is gone, and nothing without segments', () => {
    expect(layoutList(doc, { ...options, segmentId: 'nobody' }).segment?.id).toBe('rider');
    const empty = changed(journey(), (tr) => tr.remove('segment', 'customer'));
    expect(layoutList(empty, options)).toMatchObject({ segment: null, stages: [], height: 0 });
  });

  test('is as high as the mock-up wants it with one line of title, and a stage without touchpoints has a row of its own', () => {
    const layout = layoutList(doc, options);
    expect(layout.rows.get('pay')?.height).toBe(74);
    expect(layout.stages[1]).toMatchObject({ rows: [], height: list.emptyHeight });
  });

  test('whatever the map, its rows stand under one another without gaps, and titles are within their width', () => {
    fc.assert(
      fc.property(anyMap, fc.integer({ min: 240, max: 900 }), (any, width) => {
        const layout = layoutList(any, { width, measure });
        let y = 0;
        for (const one of layout.stages) {
          expect(one.y).toBe(y);
          for (const row of one.rows) {
            expect(row.y).toBe(y);
            expect(row.title.length).toBeLessThanOrEqual(list.titleLinesMost);
            y += row.height;
          }
          if (one.rows.length === 0) y += list.emptyHeight;
        }
        expect(layout.height).toBe(y);
      }),
    );
  });

  test('what did not change keeps its identity', () => {
    const layout = layoutList(doc, options);
    expect(layoutList(doc, options, layout)).toBe(layout);
    const other = changed(doc, (tr) => updateTouchpoint(tr, 'read-the-news', { title: 'Other' }));
    expect(layoutList(other, options, layout)).toBe(layout);
    const next = layoutList(
      changed(doc, (tr) => updateTouchpoint(tr, 'pay', { emotion: 1 })),
      options,
      layout,
    );
    expect(next.stages[0]).toBe(layout.stages[0]);
    expect(next.stages[2]?.rows[1]).toBe(layout.stages[2]?.rows[1]);
    expect(next.points[0]).toBe(layout.points[0]);
    expect(next.rows.get('pay')).not.toBe(layout.rows.get('pay'));
  });
});

describe('the turned curve', () => {
  test('has each point exactly beside its row, and the more positive further to the right', () => {
    fc.assert(
      fc.property(anyMap, (any) => {
        const layout = layoutList(any, options);
        for (const { id, x, y, emotion } of layout.points) {
          const row = layout.rows.get(id);
          expect(y).toBe((row?.y ?? 0) + (row?.height ?? 0) / 2);
          expect(x).toBe(turnedX(emotion));
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(list.curveWidth);
        }
        expect(layout.points.map(({ y }) => y)).toEqual(
          [...layout.points.map(({ y }) => y)].sort((a, b) => a - b),
        );
      }),
    );
  });

  test('passes over a touchpoint without an emotion, and bridges stages without a point', () => {
    const without = changed(doc, (tr) => updateTouchpoint(tr, 'ask-a-friend', { emotion: undefined }));
    const { points } = layoutList(without, options);
    expect(points.map(({ id, bridged }) => [id, bridged])).toEqual([
      ['see-a-poster', false],
      ['pay', true],
      ['sign-the-contract-in-the-shop-at-the-cor', false],
    ]);
  });

  test('a place across it stands for an emotion, in levels or in tenths', () => {
    for (const emotion of [-2, -1, 0, 1, 2]) expect(emotionAtX(turnedX(emotion) + 6)).toBe(emotion);
    for (const emotion of [-1.7, 0.3, 1.9]) expect(emotionAtX(turnedX(emotion), true)).toBe(emotion);
    expect([emotionAtX(-40), emotionAtX(400)]).toEqual([-2, 2]);
  });

  test('the nearest point within reach is found', () => {
    const { points } = layoutList(doc, options);
    const [first] = points;
    expect(turnedPointAt(points, (first?.x ?? 0) + 20, first?.y ?? 0, 22)).toBe(first);
    expect(turnedPointAt(points, (first?.x ?? 0) + 23, first?.y ?? 0, 22)).toBeNull();
  });
});

describe('a row in hand', () => {
  test('goes where it is held: between others, into a stage without any, above and below all', () => {
    const layout = layoutList(doc, options);
    const at = (y: number) => placeInList(layout, y, ['pay']);
    expect(at(-50)).toEqual({ segmentId: 'rider', stageId: 'find', index: 0 });
    expect(at(80)).toEqual({ segmentId: 'rider', stageId: 'find', index: 1 });
    expect(at(74 + 74 + 20)).toEqual({ segmentId: 'rider', stageId: 'try', index: 0 });
    expect(at(9_999)).toEqual({ segmentId: 'rider', stageId: 'stay', index: 0 });
    expect(
      placeInList(
        layoutList(
          changed(journey(), () => {}),
          options,
        ),
        20,
        [],
      ),
    ).toBeNull();
  });

  test('comes to rest where it is held: nothing flickers', () => {
    fc.assert(
      fc.property(
        anyMap,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: -20, max: 2_000 }),
        (any, pick, y) => {
          const row = [...layoutList(any, options).rows.values()].at(pick);
          if (!row) return;
          let shown = any;
          const hold = () => {
            const place = placeInList(layoutList(shown, options), y, [row.id]);
            if (place) shown = changed(any, (tr) => moveTouchpoints(tr, [row.id], place));
            return place;
          };
          // Exactly on a line between two stages it may go one further, but never back and forth.
          hold();
          expect(hold()).toEqual(hold());
        },
      ),
    );
  });

  test('goes a step at a time through its stage and on into the next, to either end', () => {
    const layout = layoutList(doc, options);
    const step = (id: string, by: -1 | 1) => {
      const row = layout.rows.get(id);
      return row && placeAfterStep(layout, row, [id], by);
    };
    expect(step('see-a-poster', 1)).toMatchObject({ stageId: 'find', index: 1 });
    expect(step('ask-a-friend', 1)).toMatchObject({ stageId: 'try', index: 0 });
    expect(step('pay', -1)).toMatchObject({ stageId: 'try', index: 0 });
    expect(step('see-a-poster', -1)).toBeNull();
  });
});

describe('the picture of a touchpoint in the list', () => {
  const title = 'Sign the contract in the shop at the corner of the market';
  const bare = journey(
    stage('Buy', card(title, 1, { id: 'sign', imageId: 'photo' }), card('Pay', 0)),
    row('image', { id: 'photo', mediaType: 'image/png', width: 4, height: 3, hash: 'abc' }),
  );
  const rowOf = (of: Doc, id: string) => layoutList(of, options).rows.get(id);

  test('takes its place beside the title, which is broken for it; a short row is as high as any', () => {
    const plain = changed(bare, (tr) => updateTouchpoint(tr, 'sign', { imageId: undefined }));
    expect(rowOf(bare, 'sign')?.image?.hash).toBe('abc');
    expect(rowOf(plain, 'sign')?.image).toBeNull();
    const { rowTop, labelHeight, pictureSide, rowFoot, titleFont } = list;
    const widest = (of: Doc) =>
      Math.max(...(rowOf(of, 'sign')?.title ?? []).map((line) => measure(line, titleFont)));
    expect(widest(bare)).toBeLessThanOrEqual(390 - list.curveWidth - 2 * list.rowInset - pictureSide - 12);
    expect(widest(plain)).toBeGreaterThan(widest(bare));
    const short = changed(bare, (tr) => updateTouchpoint(tr, 'sign', { title: 'Sign' }));
    expect(rowOf(short, 'sign')?.height).toBe(rowOf(short, 'pay')?.height);
    expect(rowOf(short, 'sign')?.height).toBeGreaterThanOrEqual(rowTop + labelHeight + pictureSide + rowFoot);
  });

  test('comes and goes alone: other rows stay what they are', () => {
    const before = layoutList(bare, options);
    const after = layoutList(
      changed(bare, (tr) => updateTouchpoint(tr, 'sign', { imageId: undefined, title: 'Sign' })),
      options,
      before,
    );
    expect(after.rows.get('sign')).not.toBe(before.rows.get('sign'));
    const again = layoutList(bare, options, before);
    expect(again).toBe(before);
  });
});
