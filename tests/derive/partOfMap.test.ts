import { expect, test } from 'vitest';
import { partOfMap } from '../../src/derive/partOfMap.ts';
import { emptyDoc } from '../../src/model/doc.ts';
import { card, journey, segment, stage, tray } from '../journey.ts';
import { problemsOf } from '../problems.ts';

const bob = { segment: 'Bob' };
const doc = journey(
  segment('Ann'),
  segment('Mid'),
  segment('Bob'),
  stage('See', card('A', 1, { channel: 'Shop' })),
  stage('Wait'),
  stage('Buy', card('B', -1, { ...bob, channel: 'Web', pains: ['Slow'] })),
  stage('Use', card('C')),
  tray(card('T')),
);

test('a part has the stages and segments from the first to the last that its touchpoints stand in', () => {
  const part = partOfMap(doc, ['b', 'a']);
  expect([...part.stage.values()].map(({ name }) => name)).toEqual(['See', 'Wait', 'Buy']);
  expect([...part.segment.values()].map(({ name }) => name)).toEqual(['Ann', 'Mid', 'Bob']);
  expect([...part.channel.keys()].sort()).toEqual(['shop', 'web']);
  expect([...part.remark.values()].map(({ text }) => text)).toEqual(['Slow']);
});

test('what other touchpoints name or hold is not in it', () => {
  const part = partOfMap(doc, ['a', 'a', 'gone']);
  expect([...part.touchpoint.keys()]).toEqual(['a']);
  expect([...part.channel.keys()]).toEqual(['shop']);
  expect(part.remark.size).toBe(0);
});

test('touchpoints of the tray need neither stage nor segment', () => {
  const part = partOfMap(doc, ['t']);
  expect(part.stage.size + part.segment.size).toBe(0);
  expect(problemsOf(part)).toEqual([]);
});

test('a part of nothing is empty', () => {
  expect(partOfMap(doc, [])).toEqual(emptyDoc);
});
