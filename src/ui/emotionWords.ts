import type { TFunction } from 'i18next';
import { type EmotionLevel, emotionLevel } from '../derive/emotionLevel.ts';
import { rounded } from '../derive/rounded.ts';
import { numberFormat } from './numberFormat.ts';

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

/** An emotion as a number with its sign: +2, −1.6, 0; with one digit after the point when `steady`, for numbers that stand under one another. */
export function emotionNumber(emotion: number, language: string, steady = false): string {
  const format = numberFormat(language, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: steady ? 1 : 0,
    maximumFractionDigits: 1,
  });
  return format.format(rounded(emotion, 1)).replace('-', '−');
}
