import { describe, expect, test } from 'vitest';
import { type MapContent, makeFilledMap } from '../../src/commands/makeFilledMap.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { readJourney, writeJourney } from '../../src/formats/json.ts';
import { emptyDoc, journeyOf } from '../../src/model/doc.ts';
import { inOrder } from '../../src/model/order.ts';
import { repairDoc } from '../../src/model/repairDoc.ts';
import { templates as english } from '../../src/words/en/templates.ts';
import { templates as italian } from '../../src/words/it/templates.ts';
import { newIds } from '../journey.ts';
import { measure } from '../measure.ts';
import { problemsOf } from '../problems.ts';

const templates: readonly (MapContent & { readonly note: string })[] = [...english, ...italian];
const made = templates.map((template) => {
  const tr = new Transaction(emptyDoc, newIds());
  makeFilledMap(tr, template);
  return { name: template.journey.title, template, doc: tr.doc };
});

test('there are eight templates in each language, told apart by their names', () => {
  for (const list of [english, italian])
    expect(new Set(list.map(({ journey }) => journey.title)).size).toBe(8);
});

describe.each(made)('the template $name', ({ template, doc }) => {
  const cards = [...doc.touchpoint.values()];

  test('makes a sound map that a file brings back whole', () => {
    expect(problemsOf(doc)).toEqual([]);
    expect(repairDoc(doc, { newId: newIds('x'), title: '', language: 'en' }).report).toEqual([]);
    expect(readJourney(writeJourney(doc))).toMatchObject({ doc, report: [] });
  });

  test('has its stages in order, each with an aim, weighed in points that make a hundred', () => {
    const stages = inOrder(doc.stage.values());
    expect(stages.map(({ name }) => name)).toEqual(template.stages.map(({ name }) => name));
    expect(stages.filter(({ aim }) => !aim)).toEqual([]);
    expect(stages.reduce((sum, { weight = 0 }) => sum + weight, 0)).toBe(100);
  });

  test('has one or two segments with a need, and says what the map is about', () => {
    expect([1, 2]).toContain(doc.segment.size);
    expect([...doc.segment.values()].filter(({ need }) => !need)).toEqual([]);
    expect(journeyOf(doc)?.scenario).toBeTruthy();
  });

  test('has five to nine touchpoints, none in the tray and no stage without one', () => {
    expect(cards.length).toBeGreaterThanOrEqual(5);
    expect(cards.length).toBeLessThanOrEqual(9);
    expect(cards.filter(({ stageId, segmentId }) => !stageId || !segmentId)).toEqual([]);
    expect(new Set(cards.map(({ stageId }) => stageId)).size).toBe(doc.stage.size);
  });

  test('fills each card with what a map can say, as an assumption', () => {
    for (const { channelId, kind, controlledBy, emotion, feeling, evidence } of cards) {
      expect([channelId, kind, controlledBy, emotion, feeling]).not.toContain(undefined);
      expect(evidence).toBe('assumption');
    }
    expect(cards.some(({ emotion = 0 }) => !Number.isInteger(emotion))).toBe(true);
  });

  test('has moments of truth both ways, with reasons', () => {
    const moments = cards.filter(({ momentOfTruth }) => momentOfTruth);
    expect(new Set(moments.map(({ momentOfTruth }) => momentOfTruth)).size).toBe(2);
    expect(moments.filter(({ momentWhy }) => !momentWhy)).toEqual([]);
  });

  test('names every touchpoint once, in two lines at the most in both layouts', () => {
    expect(new Set(cards.map(({ title }) => title)).size).toBe(cards.length);
    for (const kind of ['timeline', 'compact'] as const) {
      const boxes = [...layoutJourney(doc, { kind, measure }).cards.values()];
      expect(boxes.filter(({ title }) => title.length > 2).map(({ title }) => title.join(' / '))).toEqual([]);
    }
  });

  test('has a name and a note that fit on their card', () => {
    expect(template.journey.title.length).toBeLessThanOrEqual(24);
    expect(template.note.length).toBeLessThanOrEqual(27);
  });
});
