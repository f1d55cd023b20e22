import type { Transaction } from '../edit/transaction.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** Whether a moment of truth helps or harms how the brand is seen. */
export type MomentOfTruth = 'positive' | 'negative';

/** The sign that a moment of truth has as long as nobody says otherwise: that of the emotion, positive when it is neutral or not known. */
export function momentByEmotion(emotion: number | undefined): MomentOfTruth {
  return emotion !== undefined && emotion < 0 ? 'negative' : 'positive';
}

/** The mark of a touchpoint once it feels otherwise: a mark that went with the emotion, or with none, goes with the new one; one that was set against it stays until the emotion has been neutral. */
export function momentAfter(
  { emotion = 0, momentOfTruth }: Pick<Touchpoint, 'emotion' | 'momentOfTruth'>,
  next: number | undefined,
): MomentOfTruth | undefined {
  const isAgainst = emotion !== 0 && momentByEmotion(emotion) !== momentOfTruth;
  return momentOfTruth && next && !isAgainst ? momentByEmotion(next) : momentOfTruth;
}

/** Makes a touchpoint a moment of truth, or an ordinary one (null). Why and which one it is stays written, for a mark taken away by mistake. */
export function setMomentOfTruth(tr: Transaction, id: string, moment: MomentOfTruth | null): void {
  if (tr.row('touchpoint', id)) tr.update('touchpoint', id, { momentOfTruth: moment ?? undefined });
}

/** Goes on to the next mark: none, then the sign of the emotion, then the other sign, then none again. */
export function toggleMomentOfTruth(tr: Transaction, id: string): void {
  const touchpoint = tr.row('touchpoint', id);
  if (!touchpoint) return;
  const first = momentByEmotion(touchpoint.emotion);
  const other = first === 'positive' ? 'negative' : 'positive';
  const { momentOfTruth } = touchpoint;
  setMomentOfTruth(tr, id, momentOfTruth === undefined ? first : momentOfTruth === first ? other : null);
}

/** Goes on to the next mark of several together: those without one get theirs, and when all have one, all are taken away. One alone goes through all marks. */
export function toggleMomentsOfTruth(tr: Transaction, ids: readonly string[]): void {
  const rows = ids.flatMap((id) => tr.row('touchpoint', id) ?? []);
  const hasAll = rows.every((row) => row.momentOfTruth !== undefined);
  for (const row of rows) {
    if (rows.length === 1) toggleMomentOfTruth(tr, row.id);
    else if (hasAll) setMomentOfTruth(tr, row.id, null);
    else if (row.momentOfTruth === undefined) setMomentOfTruth(tr, row.id, momentByEmotion(row.emotion));
  }
}
