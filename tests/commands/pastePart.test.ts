import { expect, test } from 'vitest';
import { pastePart } from '../../src/commands/pastePart.ts';
import { partOfMap } from '../../src/derive/partOfMap.ts';
import { emptyDoc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, segment, stage, titles, tray } from '../journey.ts';
import { problemsOf } from '../problems.ts';

const bob = { segment: 'Bob' };
const from = journey(
  segment('Ann', { need: 'Calm' }),
  segment('Bob'),
  stage('See', { weight: 30 }, card('A', 1, { channel: 'Shop', encounterId: 'meet' }), card('B')),
  stage('Buy', card('C', -1, { ...bob, responsible: 'Sales', pains: ['Queue', 'Noise'] })),
  stage('Use', card('D')),
  tray(card('T')),
  row('interaction', { id: 'i', touchpointId: 'c', order: 'a0', what: 'Pay by card' }),
  row('process', { id: 'restock', name: 'Restocking', order: 'a0', responsibleId: 'sales' }),
  row('support', { id: 's', processId: 'restock', touchpointId: 'c', relation: 'indirect' }),
  row('step', {
    id: 'st',
    touchpointId: 'c',
    order: 'a0',
    actor: 'employee',
    text: 'Scans',
    processId: 'restock',
  }),
  row('dataItem', { id: 'da', touchpointId: 'a', order: 'a0', what: 'Receipt' }),
  row('source', { id: 'talks', type: 'interview', title: 'Talks', order: 'a0' }),
  row('citation', { id: 'ci', touchpointId: 'a', sourceId: 'talks' }),
  row('link', { id: 'ac', fromId: 'a', toId: 'c', relation: 'loop' }),
  row('link', { id: 'ad', fromId: 'a', toId: 'd', relation: 'next' }),
  row('note', { id: 'hm', touchpointId: 'c', x: 0, y: 1, text: 'Is that so?' }),
  row('vote', { id: 'v', aboutId: 'c', round: 1 }),
  row('metric', { id: 'm', aboutId: 'c', name: 'CSAT', order: 'a0', formula: 'csat', better: 'higher' }),
  row('observation', { id: 'o', metricId: 'm', date: '2026-05-17', value: 4, sourceId: 'talks' }),
  row('initiative', { id: 'act', title: 'Open a till', order: 'a0', status: 'idea' }),
  row('initiativeTarget', { id: 'it', initiativeId: 'act', aboutId: 'c' }),
);
const other = journey(
  segment('One'),
  segment('Two'),
  stage('First', card('Z', 0, { channel: 'shop ' })),
  stage('Second'),
  stage('Third'),
);
const at = (stageId: string, segmentId: string, index = 0) => ({ stageId, segmentId, index });
const texts = (doc: typeof from, kind: 'remark' | 'step' | 'note') =>
  [...doc[kind].values()].map(({ text }) => text);

test('a part is a map of its own: touchpoints, what belongs to them and what they name', () => {
  const part = partOfMap(from, ['a', 'c']);
  expect(problemsOf(part)).toEqual([]);
  expect([...part.touchpoint.keys()]).toEqual(['a', 'c']);
  expect(part.stage.get('see')).not.toHaveProperty('weight');
  expect(part.segment.get('ann')).not.toHaveProperty('need');
  expect([...part.stage.keys(), ...part.segment.keys()]).toEqual(['see', 'buy', 'ann', 'bob']);
  expect([...part.link.keys()]).toEqual(['ac']);
  expect([...part.process.keys(), ...part.team.keys()]).toEqual(['restock', 'sales']);
  for (const kind of ['note', 'vote', 'metric', 'observation', 'initiativeTarget', 'journey'] as const)
    expect(part[kind].size, kind).toBe(0);
});

test('in another map a part comes with all that belongs to it; names that are known there are used', () => {
  const after = doUndoRedo(
    other,
    (tr) => void pastePart(tr, partOfMap(from, ['a', 'c']), at('first', 'one', 1)),
  );
  expect(titles(after, 'first', 'one')).toEqual(['Z', 'A']);
  expect(titles(after, 'second', 'two')).toEqual(['C']);
  expect(after.stage).toEqual(other.stage);
  expect(after.segment).toEqual(other.segment);
  expect([...after.channel.values()].map(({ name }) => name)).toEqual(['shop ']);
  const [a, c] = ['A', 'C'].map((title) => [...after.touchpoint.values()].find((one) => one.title === title));
  expect(a).toMatchObject({ channelId: 'shop', emotion: 1 });
  expect(a).not.toHaveProperty('encounterId');
  expect(after.team.get(c?.responsibleId ?? '')?.name).toBe('Sales');
  const [process] = after.process.values();
  expect(process).toMatchObject({ name: 'Restocking', responsibleId: c?.responsibleId });
  expect([...after.support.values()]).toMatchObject([{ processId: process?.id, touchpointId: c?.id }]);
  expect([...after.step.values()]).toMatchObject([{ text: 'Scans', processId: process?.id }]);
  expect(texts(after, 'remark')).toEqual(['Queue', 'Noise']);
  expect([...after.interaction.values()]).toMatchObject([{ what: 'Pay by card', touchpointId: c?.id }]);
  expect([...after.dataItem.values()]).toMatchObject([{ what: 'Receipt', touchpointId: a?.id }]);
  expect([...after.link.values()]).toMatchObject([{ fromId: a?.id, toId: c?.id, relation: 'loop' }]);
  expect(after.citation.size).toBe(1);
  const known = new Set(Object.values(from).flatMap((rows) => [...rows.keys()]));
  const added = [...after.touchpoint.keys()].filter((id) => id !== 'z');
  expect(added.filter((id) => known.has(id))).toEqual([]);
});

test('in its own map nothing is named twice', () => {
  const after = doUndoRedo(
    from,
    (tr) => void pastePart(tr, partOfMap(from, ['a', 'c']), at('use', 'ann', 1)),
  );
  for (const kind of ['channel', 'team', 'process', 'source'] as const)
    expect(after[kind], kind).toEqual(from[kind]);
  expect(after.link.size).toBe(from.link.size + 1);
});

test('what was cut comes whole: comments, votes and figures, and actions where they are known', () => {
  const part = partOfMap(from, ['c'], true);
  const home = doUndoRedo(from, (tr) => void pastePart(tr, part, at('use', 'ann')));
  for (const kind of ['note', 'vote', 'metric', 'observation', 'initiativeTarget'] as const)
    expect(home[kind].size, kind).toBe(2);
  const away = doUndoRedo(other, (tr) => void pastePart(tr, part, at('first', 'one')));
  expect(texts(away, 'note')).toEqual(['Is that so?']);
  expect([...away.observation.values()]).toMatchObject([{ value: 4 }]);
  expect(away.initiative.size + away.initiativeTarget.size).toBe(0);
});

test('where the map ends a part moves back into it with its shape', () => {
  const part = partOfMap(from, ['a', 'c', 'd']);
  const after = doUndoRedo(other, (tr) => void pastePart(tr, part, at('third', 'two')));
  expect(titles(after, 'first', 'one')).toEqual(['Z', 'A']);
  expect(titles(after, 'second', 'two')).toEqual(['C']);
  expect(titles(after, 'third', 'one')).toEqual(['D']);
});

test('a part that is larger than the map is pushed together at its end, and no card is lost', () => {
  const small = journey(segment('One'), stage('First'), stage('Second'));
  const after = doUndoRedo(
    small,
    (tr) => void pastePart(tr, partOfMap(from, ['a', 'c', 'd']), at('second', 'one')),
  );
  expect(titles(after, 'first', 'one')).toEqual(['A']);
  expect(titles(after, 'second', 'one')).toEqual(['C', 'D']);
});

test('copies stand behind the originals that are still selected, in each of their cells', () => {
  const place = { ...at('see', 'ann', 1), beside: ['a', 'c'] };
  const after = doUndoRedo(from, (tr) => void pastePart(tr, partOfMap(from, ['a', 'c']), place));
  expect(titles(after, 'see', 'ann')).toEqual(['A', 'A', 'B']);
  expect(titles(after, 'buy', 'bob')).toEqual(['C', 'C']);
});

test('what was in the tray comes to the place; without any place everything goes to the tray', () => {
  const part = partOfMap(from, ['t', 'b']);
  const after = doUndoRedo(other, (tr) => void pastePart(tr, part, at('second', 'two')));
  expect(titles(after, 'second', 'two')).toEqual(['B', 'T']);
  const bare = journey(segment('One'));
  const lost = doUndoRedo(bare, (tr) => void pastePart(tr, partOfMap(from, ['a', 'c', 't']), at('x', 'y')));
  expect(titles(lost)).toEqual(['A', 'C', 'T']);
});

test('nothing is pasted of nothing', () => {
  const after = doUndoRedo(other, (tr) => void pastePart(tr, emptyDoc, at('first', 'one')));
  expect(after).toEqual(other);
});
