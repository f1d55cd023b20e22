import type { Action } from './action.ts';
import { cardActions } from './cards.ts';
import { deviceActions } from './device.ts';
import { emotionActions } from './emotions.ts';
import { factActions } from './facts.ts';
import { headerActions } from './headers.ts';
import { helpActions } from './help.ts';
import { historyActions } from './history.ts';
import { moveActions } from './move.ts';
import { panelActions } from './panels.ts';
import { takeAwayActions } from './takeAway.ts';
import { viewActions } from './view.ts';

/** Everything that can be done with an open map, by its name in code. */
export const actions = {
  ...historyActions,
  ...cardActions,
  ...emotionActions,
  ...factActions,
  ...moveActions,
  ...headerActions,
  ...takeAwayActions,
  ...viewActions,
  ...panelActions,
  ...helpActions,
  ...deviceActions,
} as const satisfies Record<string, Action>;
