import { expect, test, vi } from 'vitest';
import { bothFrom } from '../../../src/canvas/far/farBoth.ts';
import { startToBe } from '../../../src/commands/toBe.ts';
import { updateTouchpoint } from '../../../src/commands/touchpoints.ts';
import { comparisonOf } from '../../../src/derive/comparison.ts';
import type { Layout } from '../../../src/derive/layout.ts';
import { layoutJourney } from '../../../src/derive/layoutJourney.ts';
import { Transaction } from '../../../src/edit/transaction.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { card, journey, newIds, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';

const made = vi.fn();
vi.stubGlobal('Path2D', made);

const tr = new Transaction(
  journey(
    segment('A'),
    segment('B'),
    segment('C'),
    stage('One', ...['A', 'B', 'C'].map((name) => card(`Look ${name}`, 0.5, { segment: name }))),
    stage('Two', ...['A', 'B', 'C'].map((name) => card(`Pay ${name}`, -1, { segment: name }))),
  ),
  newIds(),
);
startToBe(tr, '2026-05-17');
const begun = tr.doc;

const laidOut = (doc: Doc, previous?: Layout) =>
  layoutJourney(doc, { kind: 'timeline', measure, state: 'toBe' }, previous);

/** How many paths are made to show a map. */
function pathsFor(doc: Doc, { bands, stages }: Layout): number {
  made.mockClear();
  const both = bothFrom(comparisonOf(doc));
  for (const band of bands) both.today(band, stages);
  return made.mock.calls.length;
}

function felt(doc: Doc, id: string, emotion: number): Doc {
  const change = new Transaction(doc, newIds());
  updateTouchpoint(change, id, { emotion });
  return change.doc;
}

const layout = laidOut(begun);
const all = pathsFor(begun, layout);
const wanted = [...begun.touchpoint.values()].find(({ originId }) => originId === 'pay-b')?.id ?? '';

test('a drag makes anew what today looks like in its own segment only', () => {
  expect(all).toBe(9);
  let [doc, shown] = [begun, layout];
  for (const emotion of [-0.5, 0, 0.5]) {
    doc = felt(doc, wanted, emotion);
    shown = laidOut(doc, shown);
    expect(pathsFor(doc, shown)).toBe(3);
    expect(pathsFor(doc, shown)).toBe(0);
  }
});

test('what is felt differently today shows, though the wanted map stands as it stood', () => {
  const doc = felt(begun, 'pay-b', 1.2);
  const shown = laidOut(doc, layout);
  expect(shown.bands).toEqual(layout.bands);
  expect(pathsFor(doc, shown)).toBe(3);
});
