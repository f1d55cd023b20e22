import { ListPlus, TableProperties } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, always, hasCards, onCards } from './action.ts';

/** What is to be done about touchpoints, and what is measured at them. */
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
  readFigures: {
    label: 'figures.read',
    icon: TableProperties,
    keys: [],
    group: 'more',
    words: ['figures.find'],
    when: always,
    run: ({ openDialog }) => openDialog({ name: 'figures' }),
  },
} as const satisfies Record<string, Action>;

async function makeOfCards(workspace: Workspace): Promise<void> {
  const cards = chosenCards(workspace);
  const { makeForCards } = await import('../initiatives/makeForCards.ts');
  makeForCards(workspace, cards);
}
