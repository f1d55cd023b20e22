import { Spline } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import { type Action, hasCards } from './action.ts';

/** What leads from one touchpoint to another. */
export const linkActions = {
  linkTo: {
    label: 'links.linkTo',
    icon: Spline,
    keys: ['k'],
    when: (workspace) => hasCards(workspace) && workspace.editor.getState().doc.touchpoint.size > 1,
    run: (workspace) => {
      const fromId = chosenCards(workspace).at(-1);
      if (fromId !== undefined) workspace.openDialog({ name: 'link', fromId });
    },
  },
} as const satisfies Record<string, Action>;
