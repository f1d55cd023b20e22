import type { TFunction } from 'i18next';

/** What a person wants in a new map. */
export interface NewMap {
  readonly title: string;
  /** Names, in order; at least one. */
  readonly stages: readonly string[];
  /** The name of the first segment. */
  readonly segment: string;
}

/** Where the stages of a new map come from: the preset, or the person. */
export type StageChoice = 'lifecycle' | 'own';

/** A stage while a new map is being thought out; `on` tells whether it will be made. */
export interface StageWish {
  readonly id: number;
  readonly name: string;
  readonly on: boolean;
}

const lifecycleStages = [
  'awareness',
  'knowledge',
  'consideration',
  'selection',
  'satisfaction',
  'loyalty',
  'advocacy',
] as const;

/** The stages that a choice starts with: the seven, or one without a name. */
export function wishesOf(choice: StageChoice, t: TFunction): StageWish[] {
  if (choice === 'own') return [{ id: 0, name: '', on: true }];
  return lifecycleStages.map((stage, id) => ({ id, name: t(`start.stage.${stage}`), on: true }));
}

/** The names of the stages that will be made. */
export function wantedStages(wishes: readonly StageWish[]): string[] {
  return wishes.filter(({ on }) => on).flatMap(({ name }) => name.trim() || []);
}
