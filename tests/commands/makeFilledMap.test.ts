import { describe, expect, test } from 'vitest';
import { type MapContent, makeFilledMap } from '../../src/commands/makeFilledMap.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { emptyDoc, journeyOf } from '../../src/model/doc.ts';
import { type Kind, kindNames, kinds } from '../../src/model/kinds.ts';
import { inOrder } from '../../src/model/order.ts';
import { repairDoc } from '../../src/model/repairDoc.ts';
import { sample as english } from '../../src/words/en/sample.ts';
import { sample as italian } from '../../src/words/it/sample.ts';
import { newIds } from '../journey.ts';

function made(sample: MapContent) {
  const tr = new Transaction(emptyDoc, newIds());
  makeFilledMap(tr, sample);
  return tr.doc;
}

describe.each([
  { name: 'English', sample: english },
  { name: 'Italian', sample: italian },
])('the $name sample map', ({ sample }) => {
  const doc = made(sample);
  const cards = [...doc.touchpoint.values()];

  test('is sound: every row is right, and there is nothing to repair', () => {
    for (const kind of kindNames) {
      for (const row of doc[kind as Kind].values()) {
        expect(kinds[kind].schema.safeParse(row), JSON.stringify(row)).toMatchObject({ success: true });
      }
    }
    expect(repairDoc(doc, { newId: newIds('x'), title: '', language: 'en' }).report).toEqual([]);
  });

  test('has the seven stages, three segments, and every touchpoint in its place', () => {
    expect(journeyOf(doc)).toMatchObject(sample.journey);
    expect(inOrder(doc.stage.values()).map(({ name }) => name)).toEqual(
      sample.stages.map(({ name }) => name),
    );
    expect(doc.stage.size).toBe(7);
    expect(doc.segment.size).toBe(3);
    expect(cards).toHaveLength(28);
    expect(cards.filter(({ stageId, segmentId }) => !stageId || !segmentId)).toEqual([]);
  });

  test('weighs its stages in points that make a hundred, and its segments in shares that do', () => {
    const sum = (numbers: (number | undefined)[]) =>
      numbers.reduce<number>((all, each) => all + (each ?? 0), 0);
    expect(sum([...doc.stage.values()].map(({ weight }) => weight))).toBe(100);
    expect(sum([...doc.segment.values()].map(({ share }) => share))).toBe(100);
  });

  test('shows what a map can say: emotions in tenths, moments both ways with reasons, all kinds, sources', () => {
    expect(
      cards.every(({ emotion, feeling, channelId }) => emotion !== undefined && feeling && channelId),
    ).toBe(true);
    expect(cards.some(({ emotion = 0 }) => !Number.isInteger(emotion))).toBe(true);
    const moments = cards.filter(({ momentOfTruth }) => momentOfTruth);
    expect(new Set(moments.map(({ momentOfTruth }) => momentOfTruth)).size).toBe(2);
    expect(moments.every(({ momentWhy }) => momentWhy)).toBe(true);
    expect(new Set(cards.map(({ kind }) => kind)).size).toBe(5);
    expect(new Set(cards.map(({ controlledBy }) => controlledBy)).size).toBe(4);
    expect(new Set(cards.map(({ evidence }) => evidence)).size).toBe(3);
    const researched = cards.filter(({ evidence }) => evidence === 'researched').map(({ id }) => id);
    const cited = new Set([...doc.citation.values()].map(({ touchpointId }) => touchpointId));
    expect(researched.filter((id) => !cited.has(id))).toEqual([]);
    expect(doc.remark.size).toBeGreaterThan(25);
    expect(doc.team.size).toBe(4);
  });

  test('names every touchpoint once, briefly', () => {
    const titles = cards.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 36)).toEqual([]);
  });
});
