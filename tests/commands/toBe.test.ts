import { expect, test } from 'vitest';
import { removeToBe, startToBe } from '../../src/commands/toBe.ts';
import { addTouchpoint, removeTouchpoints, updateTouchpoint } from '../../src/commands/touchpoints.ts';
import type { Doc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, stage } from '../journey.ts';

const doc = journey(
  stage('Buy', card('Pay', -1, { pains: ['Queue'] }), card('Bag', 1)),
  row('link', { id: 'l', fromId: 'bag', toId: 'pay', relation: 'loop' }),
  row('vote', { id: 'v', aboutId: 'pay', round: 1 }),
);

const day = '2026-05-17';

const wave = { id: 'wave', title: 'Wave', state: 'toBe' } as const;

function wanted(of: Doc) {
  return [...of.touchpoint.values()].filter(({ state }) => state === 'toBe');
}

test('the to-be begins as a copy of the as-is with its parts and links, but without votes', () => {
  const begun = doUndoRedo(doc, (tr) => startToBe(tr, day));
  expect(wanted(begun).map(({ title, originId, emotion }) => [title, originId, emotion])).toEqual([
    ['Pay', 'pay', -1],
    ['Bag', 'bag', 1],
  ]);
  expect([begun.remark.size, begun.link.size, begun.vote.size]).toEqual([2, 2, 1]);
  expect([...begun.journey.values()].map(({ toBeStarted }) => toBeStarted)).toEqual([day]);
});

test('a to-be that was begun is not begun again', () => {
  const begun = doUndoRedo(doc, (tr) => startToBe(tr, day));
  expect(doUndoRedo(begun, (tr) => startToBe(tr, '2026-06-01'))).toBe(begun);
});

test('what is written into the to-be leaves the as-is as it was, and what is dropped from it stays there', () => {
  const begun = doUndoRedo(doc, (tr) => startToBe(tr, day));
  const [pay, bag] = wanted(begun);
  const edited = doUndoRedo(begun, (tr) => {
    updateTouchpoint(tr, pay?.id ?? '', { title: 'Pay on the way out', emotion: 1 });
    removeTouchpoints(tr, [bag?.id ?? '']);
    addTouchpoint(tr, { stageId: 'buy', segmentId: 'customer', index: 0 }, wave);
  });
  expect(edited.touchpoint.get('pay')).toEqual(doc.touchpoint.get('pay'));
  expect(edited.touchpoint.get('bag')).toEqual(doc.touchpoint.get('bag'));
  expect(
    wanted(edited)
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['Pay on the way out', 'Wave']);
});

test('giving up the to-be leaves the map as it was before', () => {
  const begun = doUndoRedo(doc, (tr) => startToBe(tr, day));
  const given = doUndoRedo(begun, removeToBe);
  expect(given.touchpoint).toEqual(doc.touchpoint);
  expect([given.remark.size, given.link.size]).toEqual([1, 1]);
});
