import { expect, test } from 'vitest';
import { addRemark, changeRemark, moveRemark, removeRemark } from '../../src/commands/remarks.ts';
import type { Doc } from '../../src/model/doc.ts';
import { inOrder } from '../../src/model/order.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, stage } from '../journey.ts';

const doc = journey(
  stage('Buy', card('Pay', -1, { pains: ['Queue', 'Noise', 'Price'], opportunities: ['App'] }), card('Get')),
);

function texts(of: Doc, tone: string): string[] {
  return inOrder([...of.remark.values()].filter((remark) => remark.tone === tone)).map(
    (remark) => remark.text,
  );
}

test('a remark is added at the end of its tone, or before another', () => {
  const end = doUndoRedo(doc, (tr) => addRemark(tr, { aboutId: 'pay', tone: 'pain', text: 'Late' }));
  expect(texts(end, 'pain')).toEqual(['Queue', 'Noise', 'Price', 'Late']);
  const first = doUndoRedo(doc, (tr) => addRemark(tr, { aboutId: 'pay', tone: 'pain', text: 'Late' }, 0));
  expect(texts(first, 'pain')).toEqual(['Late', 'Queue', 'Noise', 'Price']);
  const bright = doUndoRedo(doc, (tr) =>
    addRemark(tr, { aboutId: 'pay', tone: 'brightSpot', text: 'Smile' }),
  );
  expect(texts(bright, 'brightSpot')).toEqual(['Smile']);
});

test('a remark is changed; its text may be empty while it is written', () => {
  const changed = doUndoRedo(doc, (tr) => changeRemark(tr, 'queue', { text: 'Long queue' }));
  expect(texts(changed, 'pain')).toEqual(['Long queue', 'Noise', 'Price']);
  expect(
    texts(
      doUndoRedo(doc, (tr) => changeRemark(tr, 'queue', { text: '' })),
      'pain',
    )[0],
  ).toBe('');
});

test('a remark moves among those of its tone', () => {
  expect(
    texts(
      doUndoRedo(doc, (tr) => moveRemark(tr, 'price', 0)),
      'pain',
    ),
  ).toEqual(['Price', 'Queue', 'Noise']);
  expect(doUndoRedo(doc, (tr) => moveRemark(tr, 'noise', 1))).toBe(doc);
});

test('a remark moves to another tone', () => {
  const after = doUndoRedo(doc, (tr) => moveRemark(tr, 'noise', 0, 'opportunity'));
  expect(texts(after, 'pain')).toEqual(['Queue', 'Price']);
  expect(texts(after, 'opportunity')).toEqual(['Noise', 'App']);
});

test('only what people tell others keeps whether it is good or bad', () => {
  const told = doUndoRedo(doc, (tr) =>
    addRemark(tr, { aboutId: 'pay', tone: 'tells', text: 'Never again', polarity: 'negative' }),
  );
  const id = [...told.remark.values()].at(-1)?.id ?? '';
  const moved = doUndoRedo(told, (tr) => moveRemark(tr, id, 0, 'pain'));
  expect(moved.remark.get(id)).not.toHaveProperty('polarity');
});

test('a remark is removed, and one that is gone is left alone', () => {
  expect(
    texts(
      doUndoRedo(doc, (tr) => removeRemark(tr, 'noise')),
      'pain',
    ),
  ).toEqual(['Queue', 'Price']);
  const same = doUndoRedo(doc, (tr) => {
    changeRemark(tr, 'gone', { text: 'x' });
    moveRemark(tr, 'gone', 0);
    removeRemark(tr, 'gone');
  });
  expect(same).toBe(doc);
});
