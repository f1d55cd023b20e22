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

test('a card that is among the most or the least popular is told so; any other is not', () => {
  const [touchpoint] = [...journey(stage('Buy', card('Pay', 0))).touchpoint.values()];
  if (!touchpoint) throw new Error('one card');
  const box = { touchpoint, channel: null, index: 0 };
  const told = (popular: 'most' | 'least' | null, t = english) =>
    cardText(box, { ...standing, popular }, t, 'en');
  expect(told('most')).toContain('. Most popular. ');
  expect(told('least', italian)).toContain('. Tra i meno frequentati. ');
  expect(told(null)).not.toMatch(/popular/);
});
