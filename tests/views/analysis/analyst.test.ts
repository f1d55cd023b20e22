import { expect, test } from 'vitest';
import { createEditor } from '../../../src/store/createEditor.ts';
import { createAnalyst } from '../../../src/views/analysis/analyst.ts';
import { card, journey, newIds, stage } from '../../journey.ts';

const chosen = { segmentIds: null, stageIds: null };

test('two states of a map that are drawn in turn are looked at once each, and a third pushes out only the older', () => {
  const analyst = createAnalyst();
  const [before, between, after] = [0, 1, 2].map((emotion) => journey(stage('Buy', card('Pay', emotion))));
  if (!before || !between || !after) throw new Error('three maps');
  const first = analyst(before, chosen, 'asIs');
  const second = analyst(between, chosen, 'asIs');
  expect(analyst(before, chosen, 'asIs')).toBe(first);
  expect(analyst(between, chosen, 'asIs')).toBe(second);
  expect(analyst(before, chosen, 'asIs')).toBe(first);
  const third = analyst(after, chosen, 'asIs');
  expect(analyst(before, chosen, 'asIs')).toBe(first);
  expect(analyst(after, chosen, 'asIs')).toBe(third);
  expect(analyst(between, chosen, 'asIs')).not.toBe(second);
});

test('going to and fro between as-is and to-be looks at each of them once', () => {
  const analyst = createAnalyst();
  const doc = journey(stage('Buy', card('Pay', -1), card('Wave', 2, { state: 'toBe' })));
  const before = performance.getEntriesByName('throughline.analysis').length;
  const [today, wanted] = [analyst(doc, chosen, 'asIs'), analyst(doc, chosen, 'toBe')];
  expect(today.ground.touchpoints.map(({ title }) => title)).toEqual(['Pay']);
  expect(wanted.ground.touchpoints.map(({ title }) => title)).toEqual(['Wave']);
  expect([wanted.ground.state, today.ground.state]).toEqual(['toBe', 'asIs']);
  expect(analyst(doc, chosen, 'asIs')).toBe(today);
  expect(analyst(doc, chosen, 'toBe')).toBe(wanted);
  expect(performance.getEntriesByName('throughline.analysis').length - before).toBe(2);
});

test('of 2,000 touchpoints none is looked at while one is dragged or written, and all once when that is done', () => {
  const cards = Array.from({ length: 2000 }, (_, at) => card(`c${at}`, (at % 5) - 2));
  const editor = createEditor(journey(stage('Buy', ...cards)), { newId: newIds(), now: () => 0 });
  const analyst = createAnalyst();
  const times = () => performance.getEntriesByName('throughline.analysis').length;
  const look = () => analyst(editor.getState().doc, chosen, 'asIs');
  const [before, first] = [times(), look()];
  for (let step = 1; step <= 20; step += 1) {
    editor.preview((tr) => tr.update('touchpoint', 'c7', { emotion: step / 10, title: 'x'.repeat(step) }));
    expect(look()).toBe(first);
  }
  expect(times() - before).toBe(1);
  editor.run({ key: 'edit.setEmotion' }, (tr) => tr.update('touchpoint', 'c7', { emotion: 2 }));
  expect(look()).toBe(look());
  expect(times() - before).toBe(2);
});
