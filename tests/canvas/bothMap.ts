import { startToBe } from '../../src/commands/toBe.ts';
import { addTouchpoint, removeTouchpoints, updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { comparisonOf } from '../../src/derive/comparison.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { card, journey, newIds, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';

/** A map with one touchpoint added, one changed, one dropped and two kept in its to-be, laid out as that. */
export function bothMap(kind: 'timeline' | 'compact' = 'timeline') {
  const before = journey(
    segment('A'),
    stage('One', card('Look', 0.5), card('Ask', -1.6), card('Bag', 0.4)),
    stage('Two', card('Pay', -1)),
  );
  const tr = new Transaction(before, newIds());
  startToBe(tr, '2026-05-17');
  const wanted = (origin: string) =>
    [...tr.doc.touchpoint.values()].find(({ originId }) => originId === origin)?.id ?? '';
  updateTouchpoint(tr, wanted('pay'), { emotion: 1.5 });
  removeTouchpoints(tr, [wanted('ask')]);
  const added = addTouchpoint(
    tr,
    { segmentId: 'a', stageId: 'two', index: 1 },
    { title: 'Call', state: 'toBe' },
  );
  const layout = layoutJourney(tr.doc, { kind, measure, state: 'toBe' });
  return { layout, comparison: comparisonOf(tr.doc), added, changed: wanted('pay') };
}
