import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { sceneWords } from '../../src/ui/sceneWords.ts';
import { en } from '../../src/words/en.ts';

const i18n = createInstance();
await i18n.init({ lng: 'en', resources: { en: { translation: en } } });
const words = sceneWords(i18n.t, 'en');

test('numbers in pictures have true signs and steady digits', () => {
  expect([1.6, -1.6, 2, 0, -0.04].map(words.emotionValue)).toEqual(['+1.6', '−1.6', '+2.0', '0.0', '0.0']);
  expect(words.percent(14.5)).toBe('15\u00A0%');
  expect(words.customers(46)).toBe('46\u00A0% of customers');
});

test('pictures name the marks as the inspector does', () => {
  expect(words.levels[-2]).toBe('Very negative');
  expect(words.kinds.communication).toBe('Communication');
  expect(words.momentOfTruth).toBe('Moment of truth');
});
