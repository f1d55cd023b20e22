import { rounded } from './rounded.ts';

/** One of the five levels of the emotion scale. */
export type EmotionLevel = -2 | -1 | 0 | 1 | 2;

/** The level nearest to an emotion, which gives it its face and colour; halves go away from zero. */
export function emotionLevel(emotion: number): EmotionLevel {
  return Math.max(-2, Math.min(2, rounded(emotion))) as EmotionLevel;
}
