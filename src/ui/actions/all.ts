import type { Action } from './action.ts';
import { cardActions } from './cards.ts';
import { catalogueActions } from './catalogue.ts';
import { clipboardActions } from './clipboard.ts';
import { deviceActions } from './device.ts';
import { emotionActions } from './emotions.ts';
import { encounterActions } from './encounters.ts';
import { factActions } from './facts.ts';
import { findActions } from './find.ts';
import { guideActions } from './guide.ts';
import { headerActions } from './headers.ts';
import { helpActions } from './help.ts';
import { historyActions } from './history.ts';
import { initiativeActions } from './initiatives.ts';
import { keepingActions } from './keeping.ts';
import { laneCardActions } from './laneCards.ts';
import { laneActions } from './lanes.ts';
import { linkActions } from './links.ts';
import { mapActions } from './maps.ts';
import { mapViewActions } from './mapViews.ts';
import { moveActions } from './move.ts';
import { noteActions } from './notes.ts';
import { overviewActions } from './overview.ts';
import { panelActions } from './panels.ts';
import { partActions } from './parts.ts';
import { pictureActions } from './pictures.ts';
import { selectActions } from './select.ts';
import { smallScreenActions } from './smallScreen.ts';
import { takeAwayActions } from './takeAway.ts';
import { toBeActions } from './toBe.ts';
import { trayActions } from './tray.ts';
import { viewActions } from './view.ts';

/** Everything that can be done with an open map, by its name in code. */
export const actions = {
  ...historyActions,
  ...clipboardActions,
  ...cardActions,
  ...linkActions,
  ...emotionActions,
  ...encounterActions,
  ...factActions,
  ...pictureActions,
  ...initiativeActions,
  ...moveActions,
  ...trayActions,
  ...headerActions,
  ...noteActions,
  ...selectActions,
  ...mapActions,
  ...takeAwayActions,
  ...findActions,
  ...mapViewActions,
  ...viewActions,
  ...toBeActions,
  ...laneActions,
  ...laneCardActions,
  ...keepingActions,
  ...overviewActions,
  ...partActions,
  ...smallScreenActions,
  ...panelActions,
  ...catalogueActions,
  ...guideActions,
  ...helpActions,
  ...deviceActions,
} as const satisfies Record<string, Action>;
