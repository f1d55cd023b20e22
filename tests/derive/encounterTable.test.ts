import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encounterTable } from '../../src/derive/encounterTable.ts';
import { arbitraryDoc } from '../arbitraryDoc.ts';
import { card, journey, segment, stage, tray } from '../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('See', card('Poster', 1, { encounterId: 'p' }), card('Site', 2)),
  stage(
    'Buy',
    card('Poster in the shop', -0.5, { encounterId: 'p', segment: 'Bob' }),
    card('Pay', 1, { encounterId: 'q' }),
    card('Pay too', 0.5, { encounterId: 'q', segment: 'Bob' }),
  ),
  tray(card('Later')),
);

test('encounters are rows in the order in which they are first met, with a cell for each segment', () => {
  const { rows, segments } = encounterTable(doc);
  expect(segments.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
  expect(rows.map(({ title, stage: at, count }) => [title, at.name, count])).toEqual([
    ['Poster', 'See', 2],
    ['Site', 'See', 1],
    ['Pay', 'Buy', 2],
  ]);
  expect(rows[0]?.cells.map((cell) => cell.map(({ title }) => title))).toEqual([
    ['Poster'],
    ['Poster in the shop'],
  ]);
});

test('feelings differ from one level on', () => {
  expect(encounterTable(doc).rows.map(({ spread, isDifferent }) => [spread, isDifferent])).toEqual([
    [1.5, true],
    [null, false],
    [0.5, false],
  ]);
});

test('every touchpoint on the map stands in one cell', () => {
  fc.assert(
    fc.property(arbitraryDoc, (any) => {
      const ids = encounterTable(any).rows.flatMap(({ cells }) => cells.flat().map(({ id }) => id));
      const onMap = [...any.touchpoint.values()].filter(
        ({ state, segmentId, stageId }) =>
          state === 'asIs' && any.segment.has(segmentId ?? '') && any.stage.has(stageId ?? ''),
      );
      expect(ids.toSorted()).toEqual(onMap.map(({ id }) => id).toSorted());
    }),
    { numRuns: 50 },
  );
});
