import { ListPlus } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, hasCards, onCards } from './action.ts';

/** What is to be done about touchpoints. */
export const initiativeActions = {
  makeInitiative: {
    label: 'initiatives.makeFor',
    icon: ListPlus,
    keys: [],
    group: 'facts',
    menus: onCards,
    words: ['initiatives.makeFinding'],
    when: hasCards,
    run: (workspace) => void makeOfCards(workspace),
  },
} as const satisfies Record<string, Action>;

async function makeOfCards(workspace: Workspace): Promise<void> {
  const cards = chosenCards(workspace);
  const { makeForCards } = await import('../initiatives/makeForCards.ts');
  makeForCards(workspace, cards);
}
