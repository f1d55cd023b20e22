import type { TFunction } from 'i18next';
import { chosenId } from '../chosenRow.ts';
import type { Workspace } from '../workspace.ts';

/** The spoken name of the menu of the card of a lane that is selected. */
export function laneCardName(workspace: Workspace, t: TFunction): string {
  const card = workspace.editor.getState().doc.laneCard.get(chosenId(workspace, 'laneCard') ?? '');
  return card?.text ? t('lanes.cardNamed', { text: card.text }) : t('lanes.emptyCard');
}
