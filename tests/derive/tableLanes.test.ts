import { expect, test } from 'vitest';
import { addLaneCard, moveLaneCard } from '../../src/commands/laneCards.ts';
import { tableOf } from '../../src/derive/tableOf.ts';
import {
  neighbourInTable,
  placeColumns,
  placeInTable,
  placeKey,
  type TablePlace,
  type TableStep,
} from '../../src/derive/tablePlaces.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import type { Lane } from '../../src/model/lane.ts';
import { card, journey, newIds, row, segment, stage } from '../journey.ts';

const lane = (id: string, type: Lane['type'], order: string, fields: Partial<Lane> = {}) =>
  row('lane', { id, type, order, ...fields });
const own = (id: string, stageId: string, order: string, segmentId = 'ann') =>
  row('laneCard', { id, laneId: 'sites', segmentId, stageId, order, text: id });

const map = journey(
  segment('Ann'),
  segment('Bob'),
  stage(
    'Buy',
    card('Look', 1, { pains: ['Too bright', 'Too far'], quote: 'Hm', waitBefore: 5, duration: 60 }),
    card('Pay', -1, { channel: 'Till', responsible: 'Shop' }),
  ),
  stage('Use', card('Wear', 0, { segment: 'Bob' })),
  lane('p', 'pains', 'a1'),
  lane('t', 'time', 'a2', { title: 'How long' }),
  lane('c', 'channel', 'a3', { hidden: true }),
  lane('sites', 'own', 'a4', { title: 'Places' }),
  own('shop', 'buy', 'a0'),
  own('street', 'buy', 'a1'),
  own('home', 'use', 'a0'),
);

function edited(doc: Doc, edit: Edit): Doc {
  const tr = new Transaction(doc, newIds());
  edit(tr);
  return tr.doc;
}

test('below the touchpoints stand the lanes of the map in their order: those with something to say, and all of one’s own', () => {
  const [ann, bob] = tableOf(map).bands;
  expect(ann?.lanes.map(({ key, title }) => [key, title])).toEqual([
    ['thinking', null],
    ['pains', null],
    ['time', 'How long'],
    ['sites', 'Places'],
  ]);
  expect(bob?.lanes.map(({ key }) => key)).toEqual(['sites']);
});

test('a lane says what the touchpoints of a cell hold, with its sign and whose it is', () => {
  const said = (key: string) =>
    tableOf(map)
      .bands[0]?.lanes.find((one) => one.key === key)
      ?.cells[0]?.map(({ touchpointId, mark, text }) => [touchpointId, mark, text]);
  expect(said('pains')).toEqual([
    ['look', 'pain', 'Too bright'],
    ['look', 'pain', 'Too far'],
  ]);
  expect(said('time')).toEqual([
    ['look', 'wait', '5 min'],
    ['look', 'duration', '1 h'],
  ]);
  expect(said('sites')).toEqual([
    [null, null, 'shop'],
    [null, null, 'street'],
  ]);
});

test('a new card leaves all other lanes and segments as they were', () => {
  const before = tableOf(map);
  const doc = edited(map, (tr) =>
    addLaneCard(tr, { laneId: 'sites', segmentId: 'ann', stageId: 'use' }, 'Work'),
  );
  const after = tableOf(doc, before);
  expect(after.bands[1]).toBe(before.bands[1]);
  expect(after.bands[0]?.rows).toBe(before.bands[0]?.rows);
  expect(after.bands[0]?.lanes.slice(0, 3)).toEqual(before.bands[0]?.lanes.slice(0, 3));
  expect(after.bands[0]?.lanes[0]).toBe(before.bands[0]?.lanes[0]);
  expect(after.bands[0]?.lanes[3]?.cells[0]).toBe(before.bands[0]?.lanes[3]?.cells[0]);
  expect(after.bands[0]?.lanes[3]?.cells[1]?.map(({ text }) => text)).toEqual(['home', 'Work']);
});

const table = tableOf(map);

function walked(from: TablePlace, ...steps: TableStep[]): (string | null)[] {
  let place: TablePlace | null = from;
  return steps.map((step) => {
    place = neighbourInTable(table, place, step);
    return place && placeKey(place);
  });
}

const at = (cardId: string, stageId: string): TablePlace => ({
  kind: 'lane',
  lane: 'sites',
  segmentId: 'ann',
  stageId,
  cardId,
});

test('each card of one’s own is a place of the keyboard, and so is a cell without any', () => {
  const columns = placeColumns(table).map((column) => column.map(placeKey));
  expect(columns[1]?.slice(5)).toEqual([
    'time ann buy',
    'shop',
    'street',
    'bob buy',
    'sites bob buy',
    'sum buy',
  ]);
  expect(walked(at('street', 'buy'), 'right', 'left', 'left')).toEqual(['home', 'shop', 'segment ann']);
  expect(walked(at('street', 'buy'), 'down', 'down', 'right')).toEqual([
    'bob buy',
    'sites bob buy',
    'sites bob use',
  ]);
});

test('the keyboard follows a card that was moved; of one that is gone it goes to its neighbour, then to its cell', () => {
  const key = (doc: Doc, place: TablePlace) => {
    const found = placeInTable(tableOf(doc), place);
    return found && [placeKey(found), 'stageId' in found && found.stageId];
  };
  const moved = edited(map, (tr) =>
    moveLaneCard(tr, 'shop', { laneId: 'sites', segmentId: 'bob', stageId: 'use' }, 0),
  );
  expect(key(moved, at('shop', 'buy'))).toEqual(['shop', 'use']);
  expect(key(map, at('gone', 'buy'))).toEqual(['street', 'buy']);
  const alone = edited(map, (tr) => tr.remove('laneCard', 'home'));
  expect(key(alone, at('home', 'use'))).toEqual(['sites ann use', 'use']);
});
