import { BookmarkPlus, SquareLibrary } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import { tellFailure } from '../tellFailure.ts';
import { type Action, always, hasCards, onGround } from './action.ts';

/** The catalogue of touchpoints, and keeping some of one's own in it. */
export const catalogueActions = {
  catalogue: {
    label: 'actions.catalogue',
    icon: SquareLibrary,
    keys: ['c'],
    group: 'add',
    menus: onGround,
    words: ['finding.catalogue'],
    when: always,
    run: ({ session }) => {
      // Whoever is on the board while it is open wants to go there.
      document.querySelector<HTMLElement>('[data-catalogue-search]')?.focus();
      session.setState({ sidePanel: 'catalogue' });
    },
  },
  keepInCatalogue: {
    label: 'actions.keepInCatalogue',
    icon: BookmarkPlus,
    keys: [],
    group: 'facts',
    words: ['finding.keepInCatalogue'],
    when: hasCards,
    run: (workspace) => {
      const cards = chosenCards(workspace);
      const keeping = import('../catalogue/keepEncounters.ts');
      tellFailure(
        keeping.then(({ keepTouchpoints }) => keepTouchpoints(workspace, cards)),
        workspace,
      );
    },
  },
} as const satisfies Record<string, Action>;
