import { expect, test } from 'vitest';
import { replaceRemarks } from '../../src/commands/replaceRemarks.ts';
import type { Doc } from '../../src/model/doc.ts';
import { inOrder } from '../../src/model/order.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, stage } from '../journey.ts';

const map = journey(
  stage('Buy', card('Pay', -1, { pains: ['Queue', 'Cash only'], opportunities: ['Cards'] })),
);

const textsOf = (doc: Doc, tone: string) =>
  inOrder([...doc.remark.values()].filter((row) => row.tone === tone)).map(({ text }) => text);

test('remarks say the texts that are given, in their order, and other tones are left alone', () => {
  const after = doUndoRedo(map, (tr) => replaceRemarks(tr, 'pay', 'pain', ['Cash only', 'Slow', 'Queue']));
  expect(textsOf(after, 'pain')).toEqual(['Cash only', 'Slow', 'Queue']);
  expect(textsOf(after, 'opportunity')).toEqual(['Cards']);
});

test('a remark that still says the same is the same row', () => {
  const after = doUndoRedo(map, (tr) => replaceRemarks(tr, 'pay', 'pain', ['Slow', 'Queue']));
  const idOf = (doc: Doc, text: string) => [...doc.remark.values()].find((row) => row.text === text)?.id;
  expect(idOf(after, 'Queue')).toBe(idOf(map, 'Queue'));
});

test('no texts take all remarks of the tone away', () => {
  const after = doUndoRedo(map, (tr) => replaceRemarks(tr, 'pay', 'pain', []));
  expect(textsOf(after, 'pain')).toEqual([]);
});

test('the same texts change nothing', () => {
  expect(doUndoRedo(map, (tr) => replaceRemarks(tr, 'pay', 'pain', ['Queue', 'Cash only']))).toBe(map);
});
