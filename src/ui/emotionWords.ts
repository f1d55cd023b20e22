import type { TFunction } from 'i18next';
import { type EmotionLevel, emotionLevel } from '../derive/emotionLevel.ts';

const levelKeys = {
  [-2]: 'veryNegative',
  [-1]: 'negative',
  0: 'neutral',
  1: 'positive',
  2: 'veryPositive',
} as const satisfies Record<EmotionLevel, string>;

/** The name of the level of an emotion: *Very positive* and so on. */
export function levelName(t: TFunction, emotion: number): string {
  return t(`domain.level.${levelKeys[emotionLevel(emotion)]}`);
}

/** Feeling words that fit an emotion, as the language in use has them. */
export function feelingsFor(t: TFunction, emotion: number): string[] {
  return t(`domain.feelings.${levelKeys[emotionLevel(emotion)]}`)
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** An emotion as a number with its sign: +2, −1.6, 0. */
export function emotionNumber(emotion: number, language: string): string {
  const format = new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  return format.format(emotion).replace('-', '−');
}
