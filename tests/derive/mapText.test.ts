import { expect, test } from 'vitest';
import { mapText } from '../../src/derive/mapText.ts';
import { card, journey, map, segment, stage, tray } from '../journey.ts';
import { words } from '../sceneWords.ts';

test('a map as text has a paragraph for each segment, its touchpoints under their stages, and a face for each feeling', () => {
  const doc = journey(
    map({ title: 'Rail', scenario: 'A trip' }),
    segment('Tourist', { share: 40 }),
    segment('Commuter'),
    stage(
      'Buy',
      card('Pay', -1.6, { feeling: 'Rushed', momentOfTruth: 'negative', quote: 'Hurry up!' }),
      card('Wait'),
    ),
    stage('Ride', card('Sit', 0.8, { segment: 'Commuter' })),
    tray(card('Elsewhere')),
  );
  expect(mapText(doc, words)).toBe(
    [
      'Rail',
      'A trip',
      '',
      'Tourist (40 % of customers)',
      'Buy:',
      '• 😠 Pay – Rushed ◆ Moment of truth − “Hurry up!”',
      '• Wait',
      '',
      'Commuter',
      'Ride:',
      '• 🙂 Sit',
      '',
    ].join('\n'),
  );
});

test('the text is that of the map that is looked at', () => {
  const doc = journey(segment('Tourist'), stage('Buy', card('Pay', -1), card('Tap', 1, { state: 'toBe' })));
  expect(mapText(doc, words)).not.toContain('Tap');
  expect(mapText(doc, words, 'toBe')).toContain('Tap');
  expect(mapText(doc, words, 'toBe')).not.toContain('Pay');
});
