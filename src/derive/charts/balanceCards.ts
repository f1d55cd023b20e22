import type { StageBalance } from '../analysis/stageBalance.ts';

/** How the touchpoints of stages are drawn as cards: all stages on one scale. */
export interface BalanceScale {
  /** From the start of one card to that of the next, in pixels. */
  readonly slot: number;
  /** The width of a card; as wide as its slot where cards would be too narrow to be told apart. */
  readonly card: number;
}

const usual = { slot: 29, gap: 4, leastGapped: 9 } as const;

/** The scale on which the fullest stage, with what it lacks, has room. */
export function balanceScale(balances: readonly StageBalance[], room: number): BalanceScale {
  return cardScale(mostCards(balances), room);
}

/** The cards of the fullest stage, with what it lacks. */
export function mostCards(balances: readonly StageBalance[]): number {
  return Math.max(1, ...balances.map(({ count, wanted }) => Math.max(count, wanted)));
}

/** The scale on which so many cards have room beside one another. */
export function cardScale(most: number, room: number): BalanceScale {
  const slot = Math.max(1, Math.min(usual.slot, room / most));
  return { slot, card: slot >= usual.leastGapped ? slot - Math.min(usual.gap, slot / 4) : slot };
}
