import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { startToBe } from '../../src/commands/toBe.ts';
import { addTouchpoint, removeTouchpoints, updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { comparisonOf } from '../../src/derive/comparison.ts';
import { wantedFigures } from '../../src/derive/wantedFigures.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, newIds, segment, stage } from '../journey.ts';

const doc = journey(
  segment('Commuter', { customers: 1000, lifetimeValue: 50 }),
  stage('Buy', card('Pay', -1.6, { leaveShare: 10 }), card('Bag', 0.5), card('Chat', -0.9)),
);

const newId = newIds();

function after(of: Doc, ...edits: Edit[]): Doc {
  const tr = new Transaction(of, newId);
  for (const edit of edits) edit(tr);
  return tr.doc;
}

const begun = after(doc, (tr) => startToBe(tr, '2026-05-17'));
const idOf = (origin: string) =>
  [...begun.touchpoint.values()].find(({ originId }) => originId === origin)?.id ?? '';

/** The example of docs/analysis.md. */
const planned = after(
  begun,
  (tr) => updateTouchpoint(tr, idOf('pay'), { title: 'Walk out', emotion: 1.1, leaveShare: 4 }),
  (tr) => updateTouchpoint(tr, idOf('bag'), { emotion: 1 }),
  (tr) => removeTouchpoints(tr, [idOf('chat')]),
  (tr) =>
    void addTouchpoint(
      tr,
      { segmentId: 'commuter', stageId: 'buy', index: 9 },
      { title: 'Thanks', emotion: 0.9, state: 'toBe' },
    ),
);

test('a to-be that was just begun differs in nothing', () => {
  const { changes, added, changed, dropped } = comparisonOf(begun);
  expect([changes, added, changed, dropped]).toEqual([[], 0, 0, 0]);
});

test('what changed comes with the largest gap first; what is added or dropped has none', () => {
  const { changes, added, changed, dropped } = comparisonOf(planned);
  expect([added, changed, dropped]).toEqual([1, 2, 1]);
  expect(changes.map(({ change, gap, toBe, asIs }) => [change, gap, (toBe ?? asIs)?.title])).toEqual([
    ['changed', 2.7, 'Walk out'],
    ['changed', 0.5, 'Bag'],
    ['added', null, 'Thanks'],
    ['dropped', null, 'Chat'],
  ]);
});

test('what is remembered and what is at stake are said for both maps', () => {
  const [figures] = wantedFigures(planned);
  // Today: (−1.6 + −0.9) ÷ 2, 1,000 customers × 10 % × 50. Wanted: (1.1 + 0.9) ÷ 2, 1,000 × 4 % × 50.
  expect([figures?.asIs.curve?.remembered.value, figures?.asIs.atStake]).toEqual([-1.3, 5000]);
  expect([figures?.toBe.curve?.remembered.value, figures?.toBe.atStake]).toEqual([1, 2000]);
  expect([figures?.toBe.peak, figures?.toBe.last]).toEqual([1.1, 0.9]);
});

test('where no emotion is known, nothing is said about one', () => {
  const bare = after(journey(stage('Buy', card('Pay'))), (tr) => startToBe(tr, '2026-05-17'));
  expect(comparisonOf(bare).changes).toEqual([]);
  expect(wantedFigures(bare)[0]?.toBe).toEqual({ curve: null, peak: null, last: null, atStake: null });
});

test('a touchpoint that says it came from one that another came from is new', () => {
  const twice = after(
    begun,
    (tr) =>
      void addTouchpoint(
        tr,
        { segmentId: 'commuter', stageId: 'buy', index: 9 },
        { title: 'Pay again', state: 'toBe', originId: 'pay' },
      ),
  );
  expect(comparisonOf(twice).changes.map(({ change }) => change)).toEqual(['added']);
});

test('every touchpoint of both maps is counted once, whatever was wanted', () => {
  const emotion = fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(fc.record({ emotion, drop: fc.boolean() }), { minLength: 3, maxLength: 3 }),
      (wishes) => {
        const wished = after(begun, (tr) => {
          for (const [at, origin] of ['pay', 'bag', 'chat'].entries()) {
            const wish = wishes[at];
            if (wish?.drop) removeTouchpoints(tr, [idOf(origin)]);
            else updateTouchpoint(tr, idOf(origin), { emotion: wish?.emotion && wish.emotion / 10 });
          }
        });
        const { byId, changes, added, changed, dropped } = comparisonOf(wished);
        expect(byId.size).toBe(3);
        expect(added + changed + dropped).toBe(changes.length);
        const gaps = changes.flatMap(({ gap }) => gap ?? []);
        expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
        expect(gaps.every(Number.isFinite)).toBe(true);
      },
    ),
  );
});

test('of 2,000 touchpoints each step of a drag compares only the one in hand anew, and edits of anything else none', () => {
  const cards = Array.from({ length: 1000 }, (_, at) => card(`c${at}`, 0));
  const large = after(journey(segment('Commuter'), stage('Buy', ...cards)), (tr) =>
    startToBe(tr, '2026-05-17'),
  );
  const held = [...large.touchpoint.values()].find(({ originId }) => originId === 'c7')?.id ?? '';
  expect(large.touchpoint.size).toBe(2000);
  let before = comparisonOf(large);
  for (const emotion of [0.1, 0.2, 0.3]) {
    const now = comparisonOf(after(large, (tr) => updateTouchpoint(tr, held, { emotion })));
    const anew = [...now.byId].filter(([id, pair]) => before.byId.get(id) !== pair).map(([id]) => id);
    expect(anew).toEqual([held]);
    before = now;
  }
  expect(comparisonOf({ ...large, note: new Map() })).toBe(comparisonOf(large));
});
