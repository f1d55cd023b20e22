import { Move } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import { type Action, hasCards, onCards } from './action.ts';

/** Taking touchpoints to another place without dragging. */
export const moveActions = {
  moveCards: {
    label: 'menus.moveTo',
    icon: Move,
    keys: ['$mod+Shift+m'],
    group: 'move',
    submenu: 'move',
    menus: onCards,
    words: ['finding.move'],
    when: hasCards,
    run: (workspace) => workspace.openDialog({ name: 'moveCards', ids: chosenCards(workspace) }),
  },
} as const satisfies Record<string, Action>;
