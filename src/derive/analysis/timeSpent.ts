import type { Stage } from '../../model/stage.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Ground } from './ground.ts';

/** Minutes that customers spend in a stage, over the touchpoints in scope where they are known. */
export interface StageTime {
  readonly stage: Stage;
  readonly duration: number;
  readonly wait: number;
}

/** Where time goes: by stage, and the touchpoints with the longest waits before them first. */
export interface TimeSpent {
  readonly stages: readonly StageTime[];
  readonly waits: readonly { readonly touchpoint: Touchpoint; readonly wait: number }[];
  readonly duration: number;
  readonly wait: number;
}

/** How long touchpoints take and how long one waits before them; null when no time is known at all. */
export function timeSpent({ stages, cells, touchpoints }: Ground): TimeSpent | null {
  const isKnown = ({ duration, waitBefore }: Touchpoint) =>
    duration !== undefined || waitBefore !== undefined;
  if (!touchpoints.some(isKnown)) return null;
  const byStage = stages.map((stage, at) => {
    const here = cells.flatMap((band) => band[at] ?? []);
    return { stage, duration: sum(here, 'duration'), wait: sum(here, 'waitBefore') };
  });
  const waits = touchpoints
    .flatMap((touchpoint) => (touchpoint.waitBefore ? [{ touchpoint, wait: touchpoint.waitBefore }] : []))
    .sort((a, b) => b.wait - a.wait);
  return {
    stages: byStage,
    waits,
    duration: sum(touchpoints, 'duration'),
    wait: sum(touchpoints, 'waitBefore'),
  };
}

/** The time of the stage that takes the most, at least a minute: the scale for all. */
export function mostTime({ stages }: TimeSpent): number {
  return stages.reduce((most, { duration, wait }) => Math.max(most, duration + wait), 1);
}

function sum(touchpoints: readonly Touchpoint[], field: 'duration' | 'waitBefore'): number {
  return touchpoints.reduce((total, touchpoint) => total + (touchpoint[field] ?? 0), 0);
}
