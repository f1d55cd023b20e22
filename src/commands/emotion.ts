import type { Transaction } from '../edit/transaction.ts';
import { momentAfter } from './momentOfTruth.ts';

/** An emotion as a touchpoint holds it: in tenths, from −2 to 2. What is not a number is no emotion. */
export function emotionOf(value: number | null | undefined): number | undefined {
  if (value === null || value === undefined || Number.isNaN(value)) return undefined;
  const tenths = Math.round(Math.max(-2, Math.min(2, value)) * 10);
  return tenths === 0 ? 0 : tenths / 10;
}

/** Sets how a touchpoint feels, or null for no emotion; the mark of a moment of truth goes along. */
export function setEmotion(tr: Transaction, id: string, value: number | null): void {
  const row = tr.row('touchpoint', id);
  const emotion = emotionOf(value);
  if (row) tr.update('touchpoint', id, { emotion, momentOfTruth: momentAfter(row, emotion) });
}
