import { expect, test } from 'vitest';
import { touchpointsOf } from '../../src/derive/bandBox.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { layoutList } from '../../src/derive/layoutList.ts';
import { tableOf } from '../../src/derive/tableOf.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('Find', card('Ad', 1), card('Site', -1), card('Shop', 2)),
  stage('Buy', card('Pay', -2), card('Get', 0, { segment: 'Bob' })),
);
const hiddenCards = new Set(['site', 'pay']);
const shown = { hiddenSegments: [], foldedSegments: [], foldedStages: [], hiddenCards };
const options = { kind: 'timeline', measure } as const;

test('the map closes up where touchpoints are hidden, and its curve goes through those that are left', () => {
  const whole = layoutJourney(doc, options);
  const layout = layoutJourney(doc, { ...options, shown }, whole);
  expect([...layout.cards.keys()]).toEqual(['ad', 'shop', 'get']);
  expect(layout.stages.map(({ slots }) => slots)).toEqual([2, 1]);
  expect(layout.cards.get('shop')?.x).toBe(whole.cards.get('site')?.x);
  expect(layout.bands[0]?.points.map(({ id }) => id)).toEqual(['ad', 'shop']);
});

test('figures are about all touchpoints, hidden ones too', () => {
  const layout = layoutJourney(doc, { ...options, shown });
  const [ann, bob] = layout.bands;
  expect(ann && touchpointsOf(ann).map(({ id }) => id)).toEqual(['ad', 'site', 'shop', 'pay']);
  expect(bob?.felt).toBeUndefined();
  expect(layout.stages.map(({ count }) => count)).toEqual([3, 2]);
});

test('what does not change with the filter keeps its identity, and shown again all is as it was', () => {
  const before = layoutJourney(doc, options);
  const layout = layoutJourney(doc, { ...options, shown }, before);
  expect(layoutJourney(doc, { ...options, shown: { ...shown } }, layout)).toBe(layout);
  const back = layoutJourney(doc, options, layout);
  expect(back.bands.map(({ points }) => points.length)).toEqual([4, 1]);
  expect(back.bands[0]?.felt).toBeUndefined();
});

test('the table leaves hidden touchpoints out and still sums up all', () => {
  const before = tableOf(doc);
  const table = tableOf(doc, before, hiddenCards);
  const titles = table.bands.map(({ rows }) =>
    rows.map(({ cells }) => cells.map((one) => one?.touchpoint.title)),
  );
  expect(titles).toEqual([
    [
      ['Ad', undefined],
      ['Shop', undefined],
    ],
    [[undefined, 'Get']],
  ]);
  expect(table.stages).toBe(before.stages);
  expect(table.bands[1]).toBe(before.bands[1]);
  expect(table.bands[0]?.figures).toEqual(before.bands[0]?.figures);
  expect(tableOf(doc, table, hiddenCards)).toBe(table);
});

test('the list of one segment leaves them out too', () => {
  const list = layoutList(doc, { width: 390, measure, hiddenCards });
  expect([...list.rows.keys()]).toEqual(['ad', 'shop']);
  expect(list.points.map(({ id }) => id)).toEqual(['ad', 'shop']);
});
