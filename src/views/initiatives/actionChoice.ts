import type { ActionOrder } from '../../derive/analysis/actionGroups.ts';

/** Which actions are shown, and how. */
export interface ActionChoice {
  readonly shows: ActionOrder | 'board';
  /** The id of a team, `nobody`, or null for all. */
  readonly responsible: string | null;
}

/** Stands for actions that nobody is responsible for; no id has a space. */
export const nobody = 'no body';

/** All of them, quick wins first. */
export const firstChoice: ActionChoice = { shows: 'turn', responsible: null };
