import type { TFunction } from 'i18next';
import { chosenCards } from '../chosenCards.ts';
import type { Workspace } from '../workspace.ts';

/** The spoken name of a menu of touchpoints: the title of the one, or how many they are. */
export function cardsMenuName(workspace: Workspace, t: TFunction): string {
  const ids = chosenCards(workspace);
  if (ids.length > 1) return t('domain.touchpoints', { count: ids.length });
  return workspace.editor.getState().doc.touchpoint.get(ids[0] ?? '')?.title || t('board.untitled');
}
