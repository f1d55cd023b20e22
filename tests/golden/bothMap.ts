import { comparisonOf } from '../../src/derive/comparison.ts';
import type { PictureOptions } from '../../src/derive/pictureScene.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, map, segment, stage } from '../journey.ts';

const wanted = { state: 'toBe' } as const;

/** A map with a to-be in which something is added, changed, dropped and kept. */
export const bothMap: Doc = journey(
  map({ title: 'The till, today and as it is wanted', toBeStarted: '2026-05-17' }),
  segment('Commuter'),
  segment('Family'),
  stage(
    'Choose',
    card('I look for milk', 0.4),
    card('We lose a child', -1.4, { segment: 'Family' }),
    card('I find milk', 0.4, { ...wanted, originId: 'i-look-for-milk' }),
    card('The shelf shows the way', 1.1, wanted),
    card('We stay together', 0.6, { ...wanted, segment: 'Family', originId: 'we-lose-a-child' }),
  ),
  stage(
    'Pay',
    card('I queue to pay', -1.6),
    card('I look for change', -0.9),
    card('We queue together', -0.5, { segment: 'Family' }),
    card('I pay while walking out', 1.2, { ...wanted, originId: 'i-queue-to-pay' }),
    card('We queue together', -0.5, { id: 'still', ...wanted, segment: 'Family', originId: 'we-queue-together' }),
  ),
  stage(
    'Leave',
    card('I carry the bag', 0.2),
    card('I carry the bag', 0.2, { id: 'bag', ...wanted, originId: 'i-carry-the-bag' }),
  ),
);

/** Drawn as both maps in one. */
export const both = {
  state: 'toBe',
  both: {
    comparison: comparisonOf(bothMap),
    words: {
      today: 'Today',
      wanted: 'Wanted',
      gap: 'Gap to close',
      added: 'Added',
      changed: 'Changed',
      dropped: 'Dropped',
    },
  },
} as const satisfies Partial<PictureOptions>;
