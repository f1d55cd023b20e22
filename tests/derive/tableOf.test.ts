import { expect, test } from 'vitest';
import { addRemark } from '../../src/commands/remarks.ts';
import { updateTouchpoint } from '../../src/commands/touchpoints.ts';
import type { JourneyTable } from '../../src/derive/journeyTable.ts';
import { tableOf } from '../../src/derive/tableOf.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, newIds, segment, stage } from '../journey.ts';

const map = journey(
  segment('Ann', { share: 60 }),
  segment('Bob'),
  stage(
    'Buy',
    { weight: 30 },
    card('Look', 1, { quote: 'So many' }),
    card('Pay', -1.2, { momentOfTruth: 'negative', channel: 'Till', pains: ['Queue', 'Cash only'] }),
    card('Ask', 0.4, { segment: 'Bob', responsible: 'Front desk' }),
  ),
  stage('Use', { weight: 10 }, card('Wear', undefined, { segment: 'Bob', opportunities: ['Show how'] })),
);

function edited(doc: Doc, edit: Edit): Doc {
  const tr = new Transaction(doc, newIds());
  edit(tr);
  return tr.doc;
}

const titlesOf = (table: JourneyTable) =>
  table.bands.map(({ rows }) => rows.map(({ cells }) => cells.map((one) => one?.touchpoint.title ?? null)));

test('each touchpoint stands in the column of its stage, one row below the one before it', () => {
  expect(titlesOf(tableOf(map))).toEqual([
    [
      ['Look', null],
      ['Pay', null],
    ],
    [['Ask', 'Wear']],
  ]);
});

test('a segment without touchpoints has one empty row', () => {
  expect(titlesOf(tableOf(journey(segment('Ann'), stage('Buy'))))).toEqual([[[null]]]);
});

test('a touchpoint brings its channel, who answers for it, its pains and its place among its neighbours', () => {
  const { cards } = tableOf(map);
  expect(cards.get('pay')).toMatchObject({
    channel: 'Till',
    pains: 2,
    index: 1,
    count: 2,
    responsible: null,
  });
  expect(cards.get('ask')?.responsible).toEqual({ initials: 'FD', name: 'Front desk' });
});

test('a stage is summed up over all segments: count, share of importance, mean emotion, moments of truth', () => {
  const [buy, use] = tableOf(map).stages;
  expect(buy).toMatchObject({ count: 3, percent: 75, mean: 0.1, moments: { positive: 0, negative: 1 } });
  expect(use).toMatchObject({ count: 1, percent: 25, mean: null, moments: { positive: 0, negative: 0 } });
});

test('rows of texts are there only where a touchpoint of the segment has any', () => {
  const [ann, bob] = tableOf(map).bands;
  expect(ann?.lanes.map(({ type }) => type)).toEqual(['thinking', 'pains']);
  expect(ann?.lanes[0]?.cells.map((texts) => texts.map(({ text }) => text))).toEqual([['“So many”'], []]);
  expect(ann?.lanes[1]?.cells[0]?.map(({ text }) => text)).toEqual(['Queue', 'Cash only']);
  expect(bob?.lanes.map(({ type }) => type)).toEqual(['opportunities']);
  expect(bob?.lanes[0]?.cells[1]).toMatchObject([{ touchpointId: 'wear', text: 'Show how' }]);
});

test('nothing that did not change becomes new: a title leaves all other rows and segments as they were', () => {
  const before = tableOf(map);
  const after = tableOf(
    edited(map, (tr) => updateTouchpoint(tr, 'pay', { title: 'Pay at the till' })),
    before,
  );
  expect(after.stages).toBe(before.stages);
  expect(after.bands[1]).toBe(before.bands[1]);
  expect(after.bands[0]?.rows[0]).toBe(before.bands[0]?.rows[0]);
  expect(after.bands[0]?.lanes).toBe(before.bands[0]?.lanes);
  expect(after.bands[0]?.figures).toBe(before.bands[0]?.figures);
  expect(after.bands[0]?.rows[1]).not.toBe(before.bands[0]?.rows[1]);
});

test('a pain changes the one touchpoint that it is about', () => {
  const before = tableOf(map);
  const doc = edited(map, (tr) => addRemark(tr, { aboutId: 'look', tone: 'pain', text: 'Too bright' }));
  const after = tableOf(doc, before);
  const changed = [...after.cards.keys()].filter((id) => after.cards.get(id) !== before.cards.get(id));
  expect(changed).toEqual(['look']);
});

test('the table of the same rows is the same table', () => {
  const before = tableOf(map);
  expect(tableOf({ ...map }, before)).toBe(before);
});
