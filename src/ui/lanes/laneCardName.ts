import type { TFunction } from 'i18next';
import { chosenId } from '../chosenRow.ts';
import type { Workspace } from '../workspace.ts';
import { laneCardWords } from './laneCardWords.ts';

/** The spoken name of the menu of the card of a lane that is selected. */
export function laneCardName(workspace: Workspace, t: TFunction): string {
  const { doc } = workspace.editor.getState();
  const id = chosenId(workspace, 'laneCard') ?? '';
  const { text, imageId } = doc.laneCard.get(id) ?? {};
  const words = laneCardWords(doc, id, t);
  return text || imageId ? t('lanes.cardNamed', { text: words }) : words;
}
