import type { Touchpoint } from '../../model/touchpoint.ts';

/** What touchpoints have in common in a field: its value, undefined where none of them has it, or that they differ. */
export interface Common<Value> {
  readonly value: Value | undefined;
  readonly isMixed: boolean;
}

/** Compares a field of some touchpoints. */
export function commonOf<Field extends keyof Touchpoint>(
  touchpoints: readonly Touchpoint[],
  field: Field,
): Common<Touchpoint[Field]> {
  const value = touchpoints[0]?.[field];
  const isMixed = touchpoints.some((touchpoint) => touchpoint[field] !== value);
  return { value: isMixed ? undefined : value, isMixed };
}
