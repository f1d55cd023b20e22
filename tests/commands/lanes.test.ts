import { expect, test } from 'vitest';
import {
  addLaneCard,
  colorLaneCard,
  moveLaneCard,
  removeLaneCard,
  writeLaneCard,
} from '../../src/commands/laneCards.ts';
import {
  addLane,
  drawLineBelow,
  hideLane,
  moveLane,
  removeLane,
  renameLane,
  showLanes,
  sizeLane,
} from '../../src/commands/lanes.ts';
import type { Doc } from '../../src/model/doc.ts';
import { mapLanes } from '../../src/model/mapLanes.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, segment, stage } from '../journey.ts';

const bare = journey(stage('See', card('A')));
const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('See', card('A')),
  stage('Buy'),
  row('lane', { id: 'own', type: 'own', order: 'a0', title: 'Rooms' }),
  row('lane', { id: 'hurts', type: 'pains', order: 'a1' }),
  row('laneCard', { id: 'l1', laneId: 'own', segmentId: 'ann', stageId: 'see', order: 'a0', text: 'Hall' }),
  row('laneCard', { id: 'l2', laneId: 'own', segmentId: 'ann', stageId: 'see', order: 'a1', text: 'Bar' }),
);
const types = (of: Doc) => mapLanes(of.lane).map(({ type }) => type);
const seeCell = { laneId: 'own', segmentId: 'ann', stageId: 'see' };

test('a map has touchpoints, emotions and thoughts without being asked, above what was added', () => {
  expect(types(bare)).toEqual(['touchpoints', 'emotion', 'thinking']);
  expect(types(doc)).toEqual(['touchpoints', 'emotion', 'thinking', 'own', 'pains']);
});

test('a lane is added below the others, and shown again when the map had hidden it', () => {
  const added = doUndoRedo(bare, (tr) => void addLane(tr, 'behind'));
  expect(types(added)).toEqual(['touchpoints', 'emotion', 'thinking', 'behind']);
  const hidden = doUndoRedo(doc, (tr) => hideLane(tr, 'hurts', true));
  expect(hidden.lane.get('hurts')?.hidden).toBe(true);
  const again = doUndoRedo(hidden, (tr) => void addLane(tr, 'pains'));
  expect(again.lane.get('hurts')).toEqual({ id: 'hurts', type: 'pains', order: 'a1' });
});

test('lanes of one’s own can be many', () => {
  const added = doUndoRedo(doc, (tr) => void addLane(tr, 'own', 'Smells'));
  expect(types(added).filter((type) => type === 'own')).toHaveLength(2);
});

test('a lane is named and sized, and takes that back', () => {
  const written = doUndoRedo(doc, (tr) => {
    renameLane(tr, 'hurts', 'Troubles');
    sizeLane(tr, 'hurts', 'L');
  });
  expect(written.lane.get('hurts')).toMatchObject({ title: 'Troubles', height: 'L' });
  const back = doUndoRedo(written, (tr) => {
    renameLane(tr, 'hurts', '');
    sizeLane(tr, 'hurts', null);
  });
  expect(back.lane.get('hurts')).toEqual({ id: 'hurts', type: 'pains', order: 'a1' });
});

test('a lane that has no row yet gets one where it stands', () => {
  for (const type of ['emotion', 'thinking'] as const) {
    const sized = doUndoRedo(doc, (tr) => sizeLane(tr, type, 'S'));
    expect(types(sized)).toEqual(types(doc));
    expect(mapLanes(sized.lane).find((lane) => lane.type === type)?.row?.height).toBe('S');
  }
  expect(doUndoRedo(bare, (tr) => renameLane(tr, 'emotion', '')).lane.size).toBe(0);
});

test('lanes are moved among one another, never above the touchpoints', () => {
  expect(types(doUndoRedo(doc, (tr) => moveLane(tr, 'hurts', 1)))).toEqual([
    'touchpoints',
    'pains',
    'emotion',
    'thinking',
    'own',
  ]);
  expect(types(doUndoRedo(doc, (tr) => moveLane(tr, 'emotion', 99)))).toEqual([
    'touchpoints',
    'thinking',
    'own',
    'pains',
    'emotion',
  ]);
  expect(types(doUndoRedo(doc, (tr) => moveLane(tr, 'hurts', -5)))[1]).toBe('pains');
  expect(doUndoRedo(doc, (tr) => moveLane(tr, 'touchpoints', 3))).toEqual(doc);
  expect(doUndoRedo(doc, (tr) => moveLane(tr, 'gone', 3))).toEqual(doc);
});

test('touchpoints are never hidden', () => {
  expect(doUndoRedo(doc, (tr) => hideLane(tr, 'touchpoints', true))).toEqual(doc);
});

test('a lane is removed with its cards; one that every map has is hidden', () => {
  const removed = doUndoRedo(doc, (tr) => removeLane(tr, 'own'));
  expect([removed.lane.size, removed.laneCard.size]).toEqual([1, 0]);
  const hidden = doUndoRedo(doc, (tr) => removeLane(tr, 'thinking'));
  expect(mapLanes(hidden.lane).find(({ type }) => type === 'thinking')?.row?.hidden).toBe(true);
});

test('each line of a service blueprint is drawn once, and taken away', () => {
  const drawn = doUndoRedo(doc, (tr) => drawLineBelow(tr, 'touchpoints', 'interaction'));
  expect([...drawn.lane.values()].find(({ type }) => type === 'touchpoints')?.lineBelow).toBe('interaction');
  const lower = doUndoRedo(drawn, (tr) => drawLineBelow(tr, 'own', 'interaction'));
  expect([...lower.lane.values()].filter(({ lineBelow }) => lineBelow).map(({ id }) => id)).toEqual(['own']);
  const none = doUndoRedo(lower, (tr) => drawLineBelow(tr, 'own', null));
  expect(none.lane.get('own')?.lineBelow).toBeUndefined();
});

test('a card of a lane is added, written, moved and removed', () => {
  const added = doUndoRedo(doc, (tr) => void addLaneCard(tr, seeCell, 'Desk', 1));
  expect(cardsOf(added)).toEqual(['Hall', 'Desk', 'Bar']);
  expect(cardsOf(doUndoRedo(doc, (tr) => writeLaneCard(tr, 'l1', 'Lobby')))).toEqual(['Lobby', 'Bar']);
  expect(cardsOf(doUndoRedo(doc, (tr) => moveLaneCard(tr, 'l1', seeCell, 1)))).toEqual(['Bar', 'Hall']);
  const away = { laneId: 'own', segmentId: 'bob', stageId: 'buy' };
  const moved = doUndoRedo(doc, (tr) => moveLaneCard(tr, 'l1', away, 0));
  expect(moved.laneCard.get('l1')).toMatchObject(away);
  expect(cardsOf(doUndoRedo(doc, (tr) => removeLaneCard(tr, 'l1')))).toEqual(['Bar']);
});

test('a card stands only in lanes of one’s own, of a segment and stage that are there', () => {
  for (const cell of [
    { ...seeCell, laneId: 'hurts' },
    { ...seeCell, segmentId: 'gone' },
    { ...seeCell, stageId: 'gone' },
  ]) {
    expect(doUndoRedo(doc, (tr) => void addLaneCard(tr, cell, 'Desk'))).toEqual(doc);
    expect(doUndoRedo(doc, (tr) => moveLaneCard(tr, 'l1', cell, 0))).toEqual(doc);
  }
});

function cardsOf({ laneCard }: Doc): string[] {
  const rows = [...laneCard.values()].filter(({ stageId }) => stageId === 'see');
  return rows.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ text }) => text);
}

test('the lanes of a view are shown and all others hidden, but the touchpoints and what was never written', () => {
  const shown = doUndoRedo(doc, (tr) => showLanes(tr, ['own']));
  expect([...shown.lane.values()].map(({ id, hidden }) => [id, hidden])).toEqual([
    ['own', undefined],
    ['hurts', true],
  ]);
  const again = doUndoRedo(shown, (tr) => showLanes(tr, ['hurts']));
  expect([...again.lane.values()].map(({ id, hidden }) => [id, hidden])).toEqual([
    ['own', true],
    ['hurts', undefined],
  ]);
});

test('a card of a lane is given a colour and loses it again; one that is gone changes nothing', () => {
  const colored = doUndoRedo(doc, (tr) => colorLaneCard(tr, 'l1', 's3'));
  expect(colored.laneCard.get('l1')?.color).toBe('s3');
  expect(doUndoRedo(colored, (tr) => colorLaneCard(tr, 'l1', null)).laneCard.get('l1')).toEqual(
    doc.laneCard.get('l1'),
  );
  expect(doUndoRedo(doc, (tr) => colorLaneCard(tr, 'gone', 's3'))).toEqual(doc);
});
