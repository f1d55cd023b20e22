import { expect, test } from 'vitest';
import { cardText } from '../../src/ui/cardText.ts';
import { english, italian } from '../english.ts';
import { card, journey, stage } from '../journey.ts';

const standing = { stage: 'Buy', count: 2, pains: 0, comments: 0, leads: '' };

test('a card that stands in several segments is told so, as its sign shows; any other is not', () => {
  const { touchpoint } = journey(stage('Buy', card('Pay', 0, { encounterId: 'common' }), card('Get')));
  const told = [...touchpoint.values()].map((touchpoint, index) => {
    const box = { touchpoint, channel: null, index };
    return [cardText(box, standing, english, 'en'), cardText(box, standing, italian, 'it')];
  });
  expect(told[0]?.[0]).toContain('. In several segments. ');
  expect(told[0]?.[1]).toContain('. In più segmenti. ');
  expect(told[1]?.join(' ')).not.toMatch(/several segments|più segmenti/);
});
