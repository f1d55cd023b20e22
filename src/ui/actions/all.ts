import type { Action } from './action.ts';
import { cardActions } from './cards.ts';
import { deviceActions } from './device.ts';
import { historyActions } from './history.ts';
import { keepingActions } from './keeping.ts';
import { panelActions } from './panels.ts';
import { takeAwayActions } from './takeAway.ts';
import { viewActions } from './view.ts';

/** Everything that can be done with an open map, by its name in code. */
export const actions = {
  ...historyActions,
  ...cardActions,
  ...takeAwayActions,
  ...viewActions,
  ...keepingActions,
  ...panelActions,
  ...deviceActions,
} as const satisfies Record<string, Action>;
