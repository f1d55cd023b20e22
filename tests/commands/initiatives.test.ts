import { describe, expect, test } from 'vitest';
import {
  addInitiative,
  addTarget,
  changeInitiative,
  removeInitiatives,
  removeTarget,
} from '../../src/commands/initiatives.ts';
import { removeTouchpoints } from '../../src/commands/touchpoints.ts';
import type { Doc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, stage } from '../journey.ts';

const shop = journey(
  stage('Buy', card('Pay', -1, { responsible: 'Till' }), card('Leave')),
  row('process', { id: 'restock', name: 'Restock', order: 'a0' }),
  row('goal', { id: 'loyal', text: 'More come back', order: 'a0' }),
  row('initiative', { id: 'old', title: 'Second till', order: 'a0', status: 'planned' }),
  row('initiativeTarget', { id: 'old-pay', initiativeId: 'old', aboutId: 'pay' }),
);

const targets = (doc: Doc) => [...doc.initiativeTarget.values()].map((target) => target.aboutId);

describe('an action', () => {
  test('is an idea at the end of the list, for the touchpoints and processes that are there', () => {
    const doc = doUndoRedo(
      shop,
      (tr) => void addInitiative(tr, { title: 'Faster' }, ['pay', 'pay', 'restock', 'gone']),
    );
    const added = [...doc.initiative.values()].find(({ title }) => title === 'Faster');
    expect(added).toMatchObject({ status: 'idea', title: 'Faster' });
    expect((added?.order ?? '') > 'a0').toBe(true);
    expect(targets(doc)).toEqual(['pay', 'pay', 'restock']);
  });

  test('has each of its fields written, and taken away again', () => {
    const fields = {
      title: 'Third till',
      status: 'doing',
      description: 'By the door',
      aim: 'saveEffort',
      effort: 2,
      effect: 5,
      cost: 0,
      expectedReturn: 900,
      savingMoney: 30,
      savingHours: 4,
      responsibleId: 'till',
      due: '2020-01-31',
      goalId: 'loyal',
    } as const;
    const doc = doUndoRedo(shop, (tr) => changeInitiative(tr, 'old', fields));
    expect(doc.initiative.get('old')).toEqual({ id: 'old', order: 'a0', ...fields });
    const bare = doUndoRedo(doc, (tr) =>
      changeInitiative(tr, 'old', { description: ' ', aim: undefined, due: undefined, cost: undefined }),
    );
    expect(bare.initiative.get('old')).not.toHaveProperty('description');
    expect(bare.initiative.get('old')).not.toHaveProperty('due');
  });

  test('has no due date that the calendar lacks, and nothing is left half written', () => {
    expect(() => doUndoRedo(shop, (tr) => changeInitiative(tr, 'old', { due: '2026-02-31' }))).toThrow();
    expect(() => doUndoRedo(shop, (tr) => changeInitiative(tr, 'old', { effort: 9 }))).toThrow();
    expect(() => doUndoRedo(shop, (tr) => changeInitiative(tr, 'old', { cost: Number.NaN }))).toThrow();
  });

  test('is for more, or for less', () => {
    const more = doUndoRedo(shop, (tr) => void addTarget(tr, 'old', 'restock'));
    expect(targets(more)).toEqual(['pay', 'restock']);
    expect(targets(doUndoRedo(more, (tr) => removeTarget(tr, 'old', 'pay')))).toEqual(['restock']);
    expect(doUndoRedo(shop, (tr) => void addTarget(tr, 'gone', 'pay'))).toEqual(shop);
    expect(doUndoRedo(shop, (tr) => removeTarget(tr, 'old', 'leave'))).toEqual(shop);
  });

  test('goes with the notes of what it was for, and stays when its touchpoint goes', () => {
    const gone = doUndoRedo(shop, (tr) => removeInitiatives(tr, ['old', 'never']));
    expect([gone.initiative.size, gone.initiativeTarget.size]).toEqual([0, 0]);
    const lonely = doUndoRedo(shop, (tr) => removeTouchpoints(tr, ['pay']));
    expect([lonely.initiative.size, lonely.initiativeTarget.size]).toEqual([1, 0]);
  });

  test('that is not there is not changed', () => {
    expect(doUndoRedo(shop, (tr) => changeInitiative(tr, 'gone', { status: 'done' }))).toEqual(shop);
  });
});

test('taking a touchpoint from an action takes it away however often it was noted', () => {
  const twice = journey(
    stage('Buy', card('Pay')),
    row('initiative', { id: 'old', title: 'Second till', order: 'a0', status: 'planned' }),
    row('initiativeTarget', { id: 'one', initiativeId: 'old', aboutId: 'pay' }),
    row('initiativeTarget', { id: 'two', initiativeId: 'old', aboutId: 'pay' }),
  );
  expect(targets(doUndoRedo(twice, (tr) => removeTarget(tr, 'old', 'pay')))).toEqual([]);
});
