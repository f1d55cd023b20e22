import { expect, test } from 'vitest';
import { startToBe } from '../../src/commands/toBe.ts';
import { removeTouchpoints, updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { tableOf } from '../../src/derive/tableOf.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { card, journey, newIds, segment, stage } from '../journey.ts';

const start = new Transaction(
  journey(
    segment('Ann'),
    segment('Bob'),
    stage('Buy', card('Look', 1), card('Pay', -1), card('Bag', 0)),
    stage('Use', card('Wear', 0), card('Wash', 2, { segment: 'Bob' })),
  ),
  newIds(),
);
startToBe(start, '2026-05-17');
const begun = start.doc;
const wanted = (origin: string) =>
  [...begun.touchpoint.values()].find(({ originId }) => originId === origin)?.id ?? '';
const tr = new Transaction(begun, newIds());
removeTouchpoints(tr, [wanted('bag'), wanted('look')]);
const { doc } = tr;

const lanesOf = (table: ReturnType<typeof tableOf>) =>
  table.bands.map(({ lanes }) =>
    lanes.map(({ type, cells }) => [type, cells.map((cell) => cell.map(({ text }) => text))]),
  );

test('what the to-be drops is read below what is wanted, in the stage where it stands today and in its order', () => {
  expect(lanesOf(tableOf(doc, undefined, undefined, 'toBe'))).toEqual([
    [['dropped', [['Look', 'Bag'], []]]],
    [],
  ]);
});

test('in the as-is nothing is dropped, nor in a to-be that keeps all', () => {
  expect(lanesOf(tableOf(doc))).toEqual([[], []]);
  expect(lanesOf(tableOf(begun, undefined, undefined, 'toBe'))).toEqual([[], []]);
});

test('what a filter hides is not read as dropped either', () => {
  const table = tableOf(doc, undefined, new Set(['look']), 'toBe');
  expect(table.bands[0]?.lanes[0]?.cells[0]?.map(({ text }) => text)).toEqual(['Bag']);
});

test('an edit of what is wanted leaves the row of what is dropped as it was', () => {
  const before = tableOf(doc, undefined, undefined, 'toBe');
  const next = new Transaction(doc, newIds());
  updateTouchpoint(next, wanted('pay'), { emotion: 2 });
  const after = tableOf(next.doc, before, undefined, 'toBe');
  expect(after.bands[0]).not.toBe(before.bands[0]);
  expect(after.bands[0]?.lanes).toBe(before.bands[0]?.lanes);
});
