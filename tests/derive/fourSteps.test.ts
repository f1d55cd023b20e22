import { expect, test } from 'vitest';
import { writeAnswer } from '../../src/commands/answers.ts';
import { fourSteps } from '../../src/derive/fourSteps.ts';
import type { Doc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, map, row, stage } from '../journey.ts';

const said = (doc: Doc) =>
  Object.fromEntries(
    fourSteps(doc).map(({ name, checks, isDone }) => [
      name,
      [isDone, ...checks.map((check) => `${check.name} ${check.done}/${check.of}`)],
    ]),
  );

test('the state of the four steps follows from the map; what there is nothing of is not asked for', () => {
  expect(said(journey())).toEqual({
    asIs: [false, 'touchpoints 0/1', 'moments 0/1'],
    toBe: [false, 'started 0/1'],
    actions: [false],
    monitoring: [false],
  });
  const action = { order: 'a0', title: 'Second till', effort: 1, effect: 5 } as const;
  const doc = journey(
    map({ toBeStarted: '2026-01-01' }),
    stage(
      'Buy',
      card('Pay', -1, {
        momentOfTruth: 'negative',
        evidence: 'researched',
        responsible: 'Till',
        optimalExperience: 'No queue',
        opportunities: ['More tills'],
      }),
    ),
    row('initiative', { ...action, id: 'a', status: 'doing', responsibleId: 'till', due: '2026-05-01' }),
    row('initiative', { ...action, id: 'b', status: 'dropped' }),
    row('initiativeTarget', { id: 't', initiativeId: 'a', aboutId: 'pay' }),
    row('goal', { id: 'g', order: 'a0', text: 'Faster', target: 3 }),
  );
  expect(said(doc)).toEqual({
    asIs: [true, 'touchpoints 1/1', 'emotions 1/1', 'moments 1/1', 'evidence 1/1'],
    toBe: [true, 'started 1/1', 'optimal 1/1', 'ideas 1/1'],
    actions: [true, 'negatives 1/1', 'owners 1/1', 'quickWins 1/1'],
    monitoring: [false, 'goals 0/1', 'finished 0/1'],
  });
});

test('an answer is written, written over, and taken away when it is empty', () => {
  const question = { step: 'asIs', questionId: 'who' } as const;
  const once = doUndoRedo(journey(), (tr) => writeAnswer(tr, question, 'Everyone'));
  expect([...once.answer.values()]).toMatchObject([{ ...question, text: 'Everyone' }]);
  const twice = doUndoRedo(once, (tr) => writeAnswer(tr, question, 'Most'));
  expect([...twice.answer.values()].map(({ text }) => text)).toEqual(['Most']);
  expect(doUndoRedo(twice, (tr) => writeAnswer(tr, question, ' ')).answer.size).toBe(0);
});
