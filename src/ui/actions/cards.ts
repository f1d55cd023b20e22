import { CopyPlus, Pencil, Plus, Trash2 } from 'lucide-react';
import { duplicateCards, placeOf, removeCards } from '../cardActions.ts';
import { chosenCards } from '../chosenCards.ts';
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
    menus: onCards,
    words: ['finding.duplicate'],
    when: hasCards,
    run: (workspace) => duplicateCards(workspace, chosenCards(workspace)),
  },
  delete: {
    label: 'actions.delete',
    icon: Trash2,
    keys: ['Delete', 'Backspace'],
    group: 'remove',
    menus: onCards,
    words: ['finding.delete'],
    when: hasCards,
    run: (workspace) => removeCards(workspace, chosenCards(workspace)),
  },
  rename: {
    label: 'actions.rename',
    icon: Pencil,
    keys: ['F2'],
    group: 'edit',
    menus: onCards,
    words: ['finding.rename'],
    when: (workspace) => onMap(workspace) !== null,
    run: (workspace) => workspace.session.setState({ editing: onMap(workspace) }),
  },
} as const satisfies Record<string, Action>;

/** The last of the chosen cards that stands on the map: titles are written there, those in the tray in the details. */
function onMap(workspace: Workspace): string | null {
  const { doc } = workspace.editor.getState();
  return chosenCards(workspace).findLast((id) => placeOf(doc, id)) ?? null;
}
