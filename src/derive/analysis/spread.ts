import type { Stage } from '../../model/stage.ts';
import type { ControlledBy, Touchpoint, TouchpointKind } from '../../model/touchpoint.ts';
import type { Ground } from './ground.ts';

/** How the touchpoints of a stage are divided by one of their facts. */
export interface StageSpread<Value extends string> {
  readonly stage: Stage;
  readonly total: number;
  /** How many have each value; values that none has are absent. */
  readonly counts: ReadonlyMap<Value, number>;
  /** How many have none. */
  readonly unknown: number;
}

/** Who controls the touchpoints of each stage. */
export function controlByStage(ground: Ground): StageSpread<ControlledBy>[] {
  return spreadBy(ground, ({ controlledBy }) => controlledBy);
}

/** Of which kind the touchpoints of each stage are. */
export function kindsByStage(ground: Ground): StageSpread<TouchpointKind>[] {
  return spreadBy(ground, ({ kind }) => kind);
}

/** Through which channels, by id, the touchpoints of each stage go. */
export function channelsByStage(ground: Ground): StageSpread<string>[] {
  return spreadBy(ground, ({ channelId }) => channelId);
}

/** On what the emotions of each stage rest. */
export function evidenceByStage(ground: Ground): StageSpread<NonNullable<Touchpoint['evidence']>>[] {
  return spreadBy(ground, ({ evidence }) => evidence);
}

function spreadBy<Value extends string>(
  { stages, cells }: Ground,
  factOf: (touchpoint: Touchpoint) => Value | undefined,
): StageSpread<Value>[] {
  return stages.map((stage, at) => {
    const here = cells.flatMap((band) => band[at] ?? []);
    const counts = new Map<Value, number>();
    let unknown = 0;
    for (const touchpoint of here) {
      const value = factOf(touchpoint);
      if (value === undefined) unknown += 1;
      else counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return { stage, total: here.length, counts, unknown };
  });
}
