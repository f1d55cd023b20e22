import { expect, test } from 'vitest';
import { muteFinding, unmuteFindings } from '../../src/commands/mutedFindings.ts';
import { findingsOf } from '../../src/derive/findings/findingsOf.ts';
import type { Doc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, stage } from '../journey.ts';

const negative = { momentOfTruth: 'negative' } as const;

const doc = journey(stage('Buy', card('Pay', -1, negative), card('Return', -2, negative)));

const ruleId = 'negativeWithoutResponsible';

function unheard(of: Doc): (string | undefined)[] {
  return findingsOf(of, { today: '2026-05-17' })
    .muted.filter(({ rule }) => rule.id === ruleId)
    .map(({ about }) => about?.id);
}

test('what a rule says about one touchpoint is muted with a reason, and heard again', () => {
  const muted = doUndoRedo(doc, (tr) =>
    muteFinding(tr, { ruleId, aboutId: 'pay', reason: '  A partner answers for it ' }),
  );
  expect([...muted.mutedFinding.values()].map(({ reason }) => reason)).toEqual(['A partner answers for it']);
  expect(unheard(muted)).toEqual(['pay']);
  const [id = ''] = muted.mutedFinding.keys();
  const heard = doUndoRedo(muted, (tr) => unmuteFindings(tr, [id]));
  expect(heard.mutedFinding.size).toBe(0);
  expect(unheard(heard)).toEqual([]);
});

test('a rule is muted for the whole map', () => {
  const muted = doUndoRedo(doc, (tr) => muteFinding(tr, { ruleId, reason: '' }));
  expect(unheard(muted)).toEqual(['pay', 'return']);
});

test('what is muted already gets the new reason', () => {
  const once = doUndoRedo(doc, (tr) => muteFinding(tr, { ruleId, aboutId: 'pay', reason: 'First' }));
  const twice = doUndoRedo(once, (tr) => muteFinding(tr, { ruleId, aboutId: 'pay', reason: 'Second' }));
  expect([...twice.mutedFinding.values()].map(({ reason }) => reason)).toEqual(['Second']);
  expect(unheard(twice)).toEqual(['pay']);
});

test('a mute that is gone already is let alone', () => {
  expect(doUndoRedo(doc, (tr) => unmuteFindings(tr, ['gone']))).toBe(doc);
});
