import { expect, test } from 'vitest';
import { bothLegend } from '../../src/derive/bothLegend.ts';
import { comparisonOf } from '../../src/derive/comparison.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import type { Doc } from '../../src/model/doc.ts';
import { both, bothMap } from '../golden/bothMap.ts';
import { card, journey, map, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';

function said(doc: Doc): string[] {
  const layout = layoutJourney(doc, { kind: 'timeline', measure, state: 'toBe' });
  const maps = { comparison: comparisonOf(doc), words: both.both.words };
  return bothLegend(layout, maps, { size: 12, theme: lightTheme }).map(({ text }) => text);
}

test('a legend of both maps explains every mark that occurs', () => {
  expect(said(bothMap)).toEqual(['Today', 'Wanted', 'Gap to close', 'Added', 'Changed', 'Dropped']);
});

test('where nothing differs yet there is nothing to explain', () => {
  const same = journey(
    map({ toBeStarted: '2026-05-17' }),
    segment('Commuter'),
    stage('Pay', card('Queue', -1), card('Queue', -1, { id: 'b', state: 'toBe', originId: 'queue' })),
  );
  expect(said(same)).toEqual([]);
});

test('a card that is only worded otherwise is changed, and has no gap', () => {
  const worded = journey(
    map({ toBeStarted: '2026-05-17' }),
    segment('Commuter'),
    stage('Pay', card('Queue', -1), card('Wait', -1, { state: 'toBe', originId: 'queue' })),
  );
  expect(said(worded)).toEqual(['Changed']);
});
