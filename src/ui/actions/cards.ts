import { CopyPlus, Pencil, Plus, Trash2 } from 'lucide-react';
import { duplicateCards, placeOf, removeCards } from '../cardActions.ts';
import { chosenCards } from '../chosenCards.ts';
import { chosenId, duplicateChosen, hasChosen, removeChosen } from '../chosenRow.ts';
import { startCardHere } from '../newCard.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, always, hasCards, onCards } from './action.ts';

/** What is done to touchpoints as a whole. */
export const cardActions = {
  addTouchpoint: {
    label: 'actions.addTouchpoint',
    icon: Plus,
    keys: ['n', 't', 'Insert'],
    group: 'add',
    menus: [...onCards, 'cell'],
    words: ['finding.addTouchpoint'],
    when: always,
    run: (workspace) => void startCardHere(workspace),
  },
  duplicate: {
    label: 'actions.duplicate',
    icon: CopyPlus,
    keys: ['$mod+d'],
    group: 'clipboard',
    menus: [...onCards, 'note'],
    words: ['finding.duplicate'],
    when: (workspace) => hasCards(workspace) || chosenId(workspace, 'note') !== null,
    run: (workspace) => {
      if (hasChosen(workspace)) duplicateChosen(workspace);
      else duplicateCards(workspace, chosenCards(workspace));
    },
  },
  delete: {
    label: 'actions.delete',
    icon: Trash2,
    keys: ['Delete', 'Backspace'],
    group: 'remove',
    menus: [...onCards, 'link', 'note', 'laneCard'],
    words: ['finding.delete'],
    when: (workspace) => hasCards(workspace) || hasChosen(workspace),
    run: (workspace) => {
      if (hasChosen(workspace)) removeChosen(workspace);
      else removeCards(workspace, chosenCards(workspace));
    },
  },
  rename: {
    label: 'actions.rename',
    icon: Pencil,
    keys: ['F2'],
    group: 'edit',
    menus: onCards,
    words: ['finding.rename'],
    when: (workspace) => inPlace(workspace) !== null,
    run: (workspace) => workspace.session.setState({ editing: inPlace(workspace) }),
  },
} as const satisfies Record<string, Action>;

/** What is written in place: the chosen note or card of a lane, else the last of the chosen cards that stands on the map. */
function inPlace(workspace: Workspace): string | null {
  return chosenId(workspace, 'note') ?? chosenId(workspace, 'laneCard') ?? onMap(workspace);
}

/** The last of the chosen cards that stands on the map: titles are written there, those in the tray in the details. */
function onMap(workspace: Workspace): string | null {
  const { doc } = workspace.editor.getState();
  return chosenCards(workspace).findLast((id) => placeOf(doc, id)) ?? null;
}
