import { expect, test } from 'vitest';
import { progressSentence } from '../../../src/views/versions/progressSentence.ts';
import { english, italian } from '../../english.ts';

const lines = (...outcomes: ('better' | 'worse' | 'mixed')[]) => outcomes.map((outcome) => ({ outcome }));

test('every touchpoint of the table is in one of the numbers above it', () => {
  expect(progressSentence(english, lines('mixed', 'better', 'mixed'))).toBe(
    'Touchpoints that got better: 1, worse: 0, better and worse: 2.',
  );
  expect(progressSentence(italian, lines('mixed'))).toBe(
    'Punti di contatto migliorati: 0, peggiorati: 0, meglio e peggio: 1.',
  );
});

test('what there is none of is said of better and worse only', () => {
  expect(progressSentence(english, lines('worse'))).toBe('Touchpoints that got better: 0, worse: 1.');
  expect(progressSentence(english, [])).toBe('No touchpoint got better or worse.');
});
