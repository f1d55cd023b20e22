import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Ground } from './ground.ts';

/** The touchpoints that have one value of a fact. */
export interface ValueSpread<Value> {
  /** Null when it is not known. */
  readonly value: Value | null;
  /** Those in each stage, in the order of the stages. */
  readonly byStage: readonly (readonly Touchpoint[])[];
  readonly total: number;
}

/** How a fact of touchpoints is spread over the stages: the given values in their order, and last those of which it is not known. Values that none has are left out. */
export function spreadOf<Value extends string>(
  { cells, stages }: Ground,
  values: readonly Value[],
  factOf: (touchpoint: Touchpoint) => Value | undefined,
): ValueSpread<Value>[] {
  const stageLists = stages.map((_, at) => cells.flatMap((band) => band[at] ?? []));
  return [...values, null].flatMap((value) => {
    const byStage = stageLists.map((here) =>
      here.filter((touchpoint) => (factOf(touchpoint) ?? null) === value),
    );
    const total = byStage.reduce((sum, list) => sum + list.length, 0);
    return total > 0 ? [{ value, byStage, total }] : [];
  });
}
