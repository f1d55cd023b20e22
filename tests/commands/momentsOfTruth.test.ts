import { expect, test } from 'vitest';
import { toggleMomentsOfTruth } from '../../src/commands/momentOfTruth.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, stage } from '../journey.ts';

const doc = journey(
  stage('Buy', card('Pay', -1), card('Wait', 1, { momentOfTruth: 'negative' }), card('Leave')),
);
const marks = (ids: string[], from = doc) => {
  const after = doUndoRedo(from, (tr) => toggleMomentsOfTruth(tr, ids));
  return { after, marks: ids.map((id) => after.touchpoint.get(id)?.momentOfTruth) };
};

test('of several, those without a mark get the one of their emotion, and the others keep theirs', () => {
  expect(marks(['pay', 'wait', 'leave']).marks).toEqual(['negative', 'negative', 'positive']);
});

test('when all of several have a mark, all are taken away', () => {
  const { after } = marks(['pay', 'wait', 'leave']);
  expect(marks(['pay', 'wait', 'leave'], after).marks).toEqual([undefined, undefined, undefined]);
});

test('one alone goes through all marks', () => {
  expect(marks(['wait']).marks).toEqual([undefined]);
  expect(marks(['pay', 'gone']).marks).toEqual(['negative', undefined]);
});
