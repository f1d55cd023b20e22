import { Move } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import { chosenId } from '../chosenRow.ts';
import { type Action, hasCards, onCards } from './action.ts';

/** Taking touchpoints to another place without dragging. */
export const moveActions = {
  moveCards: {
    label: 'menus.moveTo',
    icon: Move,
    keys: ['$mod+Shift+m'],
    group: 'move',
    submenu: 'move',
    menus: [...onCards, 'laneCard'],
    words: ['finding.move'],
    when: (workspace) => hasCards(workspace) || chosenId(workspace, 'laneCard') !== null,
    run: (workspace) => {
      const id = chosenId(workspace, 'laneCard');
      workspace.openDialog(
        id === null ? { name: 'moveCards', ids: chosenCards(workspace) } : { name: 'moveLaneCard', id },
      );
    },
  },
} as const satisfies Record<string, Action>;
