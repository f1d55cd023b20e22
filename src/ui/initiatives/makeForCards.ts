import i18next from 'i18next';
import type { Workspace } from '../workspace.ts';
import { makeInitiative } from './initiativeDeeds.ts';

/** Makes one action for some touchpoints and opens it; its name begins with what they are called. */
export function makeForCards(workspace: Workspace, ids: readonly string[]): void {
  const { touchpoint } = workspace.editor.getState().doc;
  const [first] = ids;
  const name = touchpoint.get(first ?? '')?.title || i18next.t('board.untitled');
  const title =
    ids.length > 1
      ? i18next.t('initiatives.freshForSeveral', { count: ids.length })
      : i18next.t('initiatives.freshFor', { title: name });
  makeInitiative(workspace, title, ids);
}
