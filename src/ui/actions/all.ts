import type { Action } from './action.ts';
import { cardActions } from './cards.ts';
import { catalogueActions } from './catalogue.ts';
import { clipboardActions } from './clipboard.ts';
import { deviceActions } from './device.ts';
import { historyActions } from './history.ts';
import { linkActions } from './links.ts';
import { mapActions } from './maps.ts';
import { noteActions } from './notes.ts';
import { overviewActions } from './overview.ts';
import { panelActions } from './panels.ts';
import { selectActions } from './select.ts';
import { smallScreenActions } from './smallScreen.ts';
import { takeAwayActions } from './takeAway.ts';
import { trayActions } from './tray.ts';
import { viewActions } from './view.ts';

/** Everything that can be done with an open map, by its name in code. */
export const actions = {
  ...historyActions,
  ...cardActions,
  ...linkActions,
  ...noteActions,
  ...trayActions,
  ...mapActions,
  ...clipboardActions,
  ...selectActions,
  ...takeAwayActions,
  ...viewActions,
  ...overviewActions,
  ...smallScreenActions,
  ...panelActions,
  ...catalogueActions,
  ...deviceActions,
} as const satisfies Record<string, Action>;
