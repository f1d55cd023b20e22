import { expect, test } from 'vitest';
import { startToBe } from '../../src/commands/toBe.ts';
import { removeTouchpoints, updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { comparedParts } from '../../src/derive/comparedParts.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, newIds, row, segment, stage } from '../journey.ts';

const pain = (id: string, aboutId: string, text: string) =>
  row('remark', { id, aboutId, text, tone: 'pain', order: id });

const doc = journey(
  segment('Commuter'),
  stage('Buy', card('Pay', -1, { duration: 5, waitBefore: 10 }), card('Bag', 0)),
  pain('a1', 'pay', 'The queue'),
  pain('a2', 'pay', 'Coins only'),
  pain('a3', 'bag', 'It tears'),
  row('step', { id: 's', touchpointId: 'bag', order: 'a0', actor: 'customer', text: 'Find a bag' }),
);

const newId = newIds();

function after(of: Doc, edit: Edit): Doc {
  const tr = new Transaction(of, newId);
  edit(tr);
  return tr.doc;
}

const begun = after(doc, (tr) => startToBe(tr, '2026-05-17'));
const idOf = (origin: string) =>
  [...begun.touchpoint.values()].find(({ originId }) => originId === origin)?.id ?? '';

test('a to-be that was just begun spares nothing and asks for nothing more', () => {
  const { painsGone, painsNew, asIs, toBe } = comparedParts(begun);
  expect([painsGone, painsNew]).toEqual([0, 0]);
  expect(toBe).toEqual(asIs);
  expect(asIs).toEqual({ steps: 3, duration: 5, wait: 10 });
});

test('pains that are gone with their touchpoint, steps and time are counted', () => {
  const planned = after(begun, (tr) => {
    removeTouchpoints(tr, [idOf('bag')]);
    updateTouchpoint(tr, idOf('pay'), { waitBefore: 2 });
  });
  const { painsGone, painsNew, toBe } = comparedParts(planned);
  expect([painsGone, painsNew, toBe]).toEqual([1, 0, { steps: 1, duration: 5, wait: 2 }]);
});

test('a pain in other words is gone and new; the same one noted twice counts twice', () => {
  const reworded = after(begun, (tr) => {
    const [first] = [...tr.doc.remark.values()].filter(({ aboutId }) => aboutId === idOf('pay'));
    tr.update('remark', first?.id ?? '', { text: 'A short queue' });
  });
  expect(comparedParts(reworded)).toMatchObject({ painsGone: 1, painsNew: 1 });
});
