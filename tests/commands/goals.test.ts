import { describe, expect, test } from 'vitest';
import { addGoal, changeGoal, removeGoal } from '../../src/commands/goals.ts';
import { changeMetric, metricNamed, observeMetric, removeMetric } from '../../src/commands/metrics.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, stage } from '../journey.ts';

const shop = journey(
  stage('Buy', card('Pay', -1)),
  row('metric', {
    id: 'back',
    aboutId: 'journey',
    name: 'Come back',
    order: 'a0',
    formula: 'share',
    better: 'higher',
  }),
  row('observation', { id: 'o1', metricId: 'back', date: '2026-01-01', value: 30 }),
  row('goal', { id: 'loyal', text: 'More come back', order: 'a0', metricId: 'back' }),
  row('initiative', { id: 'old', title: 'Second till', order: 'a0', status: 'idea', goalId: 'loyal' }),
);

describe('a goal', () => {
  test('is added at the end, and has its metric, baseline, target and date written', () => {
    const doc = doUndoRedo(shop, (tr) => void addGoal(tr, { text: 'Fewer leave' }));
    expect([...doc.goal.values()].map(({ text }) => text)).toEqual(['More come back', 'Fewer leave']);
    const fields = { baseline: -3, target: 150, date: '2027-12-31', metricId: 'back' } as const;
    const written = doUndoRedo(shop, (tr) => changeGoal(tr, 'loyal', fields));
    expect(written.goal.get('loyal')).toMatchObject(fields);
    expect(() => doUndoRedo(shop, (tr) => changeGoal(tr, 'loyal', { date: '2027-02-30' }))).toThrow();
  });

  test('goes, and the actions that served it forget it', () => {
    const doc = doUndoRedo(shop, (tr) => removeGoal(tr, 'loyal'));
    expect([doc.goal.size, doc.metric.size]).toEqual([0, 1]);
    expect(doc.initiative.get('old')).not.toHaveProperty('goalId');
  });
});

describe('a metric', () => {
  test('is found by its name, or added', () => {
    expect(doUndoRedo(shop, (tr) => void metricNamed(tr, 'journey', 'come  BACK'))).toEqual(shop);
    const doc = doUndoRedo(shop, (tr) => void metricNamed(tr, 'pay', ' Come back '));
    expect([...doc.metric.values()].at(-1)).toMatchObject({
      aboutId: 'pay',
      name: 'Come back',
      better: 'higher',
    });
    expect(doUndoRedo(shop, (tr) => void metricNamed(tr, 'gone', 'Other'))).toEqual(shop);
    expect(doUndoRedo(shop, (tr) => void metricNamed(tr, 'pay', ' '))).toEqual(shop);
  });

  test('has its fields and the value of a day written', () => {
    const doc = doUndoRedo(shop, (tr) => {
      changeMetric(tr, 'back', { unit: '%', better: 'lower', target: 140 });
      observeMetric(tr, 'back', '2026-02-01', 120);
      observeMetric(tr, 'back', '2026-02-01', 110);
    });
    expect(doc.metric.get('back')).toMatchObject({ unit: '%', better: 'lower', target: 140 });
    expect([...doc.observation.values()].map(({ value }) => value)).toEqual([30, 110]);
    expect(() => doUndoRedo(shop, (tr) => observeMetric(tr, 'back', 'soon', 1))).toThrow();
  });

  test('goes with its values, and the goal forgets it', () => {
    const doc = doUndoRedo(shop, (tr) => removeMetric(tr, 'back'));
    expect([doc.metric.size, doc.observation.size]).toEqual([0, 0]);
    expect(doc.goal.get('loyal')).not.toHaveProperty('metricId');
  });
});
