import { expect, test } from 'vitest';
import { setEmotion } from '../../src/commands/emotion.ts';
import { setMomentOfTruth, toggleMomentOfTruth } from '../../src/commands/momentOfTruth.ts';
import { updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, stage } from '../journey.ts';

const doc = journey(
  stage('Buy', card('Pay', -1.5, { momentWhy: 'It is the last thing' }), card('Get'), card('Go', 1)),
);

test.each([
  [1.26, 1.3],
  [0.1 + 0.2, 0.3],
  [5, 2],
  [-2.04, -2],
  [-0.04, 0],
  [Number.POSITIVE_INFINITY, 2],
])('an emotion of %d is kept as %d', (value, expected) => {
  const after = doUndoRedo(doc, (tr) => setEmotion(tr, 'pay', value));
  expect(after.touchpoint.get('pay')?.emotion).toBe(expected);
});

test('an emotion can be taken away', () => {
  for (const none of [null, Number.NaN]) {
    const after = doUndoRedo(doc, (tr) => setEmotion(tr, 'pay', none));
    expect(after.touchpoint.get('pay')).not.toHaveProperty('emotion');
  }
});

test.each([
  [-1.5, 'negative', 1, 'positive'],
  [1, 'positive', -0.1, 'negative'],
  [undefined, 'positive', -2, 'negative'],
  [0, 'negative', 1, 'positive'],
  [-1.5, 'negative', 0, 'negative'],
  [-1.5, 'negative', null, 'negative'],
  [-1.5, 'positive', 2, 'positive'],
  [-1.5, 'positive', -1, 'positive'],
  [-1.5, undefined, 2, undefined],
] as const)(
  'from %d, a %s moment of truth that comes to feel %d is a %s one: what was set against the emotion stays',
  (before, momentOfTruth, value, expected) => {
    const felt = journey(stage('Buy', card('Pay', before, momentOfTruth && { momentOfTruth })));
    const ways = [
      doUndoRedo(felt, (tr) => setEmotion(tr, 'pay', value)),
      doUndoRedo(felt, (tr) => updateTouchpoint(tr, 'pay', { emotion: value ?? undefined })),
    ];
    for (const after of ways) expect(after.touchpoint.get('pay')?.momentOfTruth).toBe(expected);
  },
);

test('a moment of truth is set and taken away, and why it is one stays written', () => {
  const set = doUndoRedo(doc, (tr) => setMomentOfTruth(tr, 'pay', 'positive'));
  expect(set.touchpoint.get('pay')?.momentOfTruth).toBe('positive');
  const gone = doUndoRedo(set, (tr) => setMomentOfTruth(tr, 'pay', null));
  expect(gone.touchpoint.get('pay')).not.toHaveProperty('momentOfTruth');
  expect(gone.touchpoint.get('pay')?.momentWhy).toBe('It is the last thing');
});

test.each([
  ['pay', ['negative', 'positive', undefined]],
  ['get', ['positive', 'negative', undefined]],
  ['go', ['positive', 'negative', undefined]],
])('the mark of %s goes from the sign of its emotion over the other sign to none', (id, expected) => {
  let current = doc;
  const marks = expected.map(() => {
    current = doUndoRedo(current, (tr) => toggleMomentOfTruth(tr, id));
    return current.touchpoint.get(id)?.momentOfTruth;
  });
  expect(marks).toEqual(expected);
});

test('a touchpoint that is gone is left alone', () => {
  const after = doUndoRedo(doc, (tr) => {
    setEmotion(tr, 'gone', 1);
    setMomentOfTruth(tr, 'gone', 'positive');
    toggleMomentOfTruth(tr, 'gone');
  });
  expect(after).toBe(doc);
});
