import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { arrangement } from './arrangement.ts';
import { rounded } from './rounded.ts';

/** How a touchpoint stood at one time. */
export interface Standing {
  readonly emotion: number | null;
  readonly pains: number;
  /** It is a negative moment of truth. */
  readonly isCritical: boolean;
}

/** A touchpoint at two times, and what became of it; *mixed* when one thing got better and another worse. */
export interface ProgressLine {
  readonly touchpoint: Touchpoint;
  readonly segment: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly verdict: 'better' | 'worse' | 'mixed';
}

/** A whole map at one time. */
export interface StandingOfAll {
  /** The mean in tenths; null where no touchpoint has an emotion. */
  readonly emotion: number | null;
  readonly pains: number;
  readonly critical: number;
}

/** What got better and worse from one state of a map to another, by emotion, pains and critical moments. */
export interface Progress {
  readonly before: StandingOfAll;
  readonly after: StandingOfAll;
  /** Touchpoints of both states of which one of the three changed, in the order of the later map. */
  readonly lines: readonly ProgressLine[];
}

/** Holds two states of a map against each other, each as it is today; touchpoints are the same by their id. */
export function progressOfMap(before: Doc, after: Doc): Progress {
  const old = standings(before);
  const now = standings(after);
  const lines = [...now].flatMap(([touchpoint, standing]): ProgressLine[] => {
    const former = before.touchpoint.get(touchpoint.id);
    const stood = former && old.get(former);
    const verdict = stood && verdictOf(stood, standing);
    if (!stood || !verdict) return [];
    const segment = after.segment.get(touchpoint.segmentId ?? '')?.name ?? '';
    return [{ touchpoint, segment, before: stood, after: standing, verdict }];
  });
  return { before: ofAll(old), after: ofAll(now), lines };
}

function standings(doc: Doc): ReadonlyMap<Touchpoint, Standing> {
  const pains = new Map<string, number>();
  for (const { tone, aboutId } of doc.remark.values())
    if (tone === 'pain') pains.set(aboutId, (pains.get(aboutId) ?? 0) + 1);
  const standing = (row: Touchpoint): [Touchpoint, Standing] => [
    row,
    {
      emotion: row.emotion ?? null,
      pains: pains.get(row.id) ?? 0,
      isCritical: row.momentOfTruth === 'negative',
    },
  ];
  return new Map(arrangement(doc).cells.flat(2).map(standing));
}

function ofAll(standings: ReadonlyMap<Touchpoint, Standing>): StandingOfAll {
  const all = [...standings.values()];
  const emotions = all.flatMap(({ emotion }) => emotion ?? []);
  const sum = emotions.reduce((total, emotion) => total + emotion, 0);
  return {
    emotion: emotions.length > 0 ? rounded(sum / emotions.length, 1) : null,
    pains: all.reduce((total, { pains }) => total + pains, 0),
    critical: all.filter(({ isCritical }) => isCritical).length,
  };
}

function verdictOf(before: Standing, after: Standing): ProgressLine['verdict'] | null {
  const steps = [
    before.emotion === null || after.emotion === null ? 0 : after.emotion - before.emotion,
    before.pains - after.pains,
    Number(before.isCritical) - Number(after.isCritical),
  ];
  const isBetter = steps.some((step) => step > 0);
  const isWorse = steps.some((step) => step < 0);
  if (isBetter && isWorse) return 'mixed';
  if (isBetter) return 'better';
  return isWorse ? 'worse' : null;
}
