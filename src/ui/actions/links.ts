import { ArrowLeftRight, CornerDownLeft, CornerDownRight, Spline } from 'lucide-react';
import type { Relation } from '../../commands/links.ts';
import { chosenCards } from '../chosenCards.ts';
import { chosenId } from '../chosenRow.ts';
import { goToEnd, turnLinkAround, writeLink } from '../linkActions.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, hasCards, onCards } from './action.ts';

/** For what needs a selected link. */
const onLink = {
  keys: [],
  menus: ['link'],
  when: (workspace: Workspace) => chosenId(workspace, 'link') !== null,
} as const;

/** What leads from one touchpoint to another. */
export const linkActions = {
  linkTo: {
    label: 'links.linkTo',
    icon: Spline,
    keys: ['k'],
    group: 'add',
    menus: onCards,
    words: ['finding.linkTo'],
    when: hasCards,
    run: (workspace) => {
      const fromId = chosenCards(workspace).at(-1);
      if (fromId !== undefined) workspace.openDialog({ name: 'link', fromId });
    },
  },
  linkNext: relationAction('next'),
  linkLoop: relationAction('loop'),
  linkAlternative: relationAction('alternative'),
  linkRecommends: relationAction('recommends'),
  turnLinkAround: {
    label: 'links.turnAround',
    icon: ArrowLeftRight,
    ...onLink,
    group: 'facts',
    words: ['finding.turnLinkAround'],
    run: (workspace) => withLink(workspace, (id) => turnLinkAround(workspace, id)),
  },
  goToLinkStart: {
    label: 'links.goToStart',
    icon: CornerDownLeft,
    ...onLink,
    group: 'select',
    words: ['finding.goToLinkEnd'],
    run: (workspace) => withLink(workspace, (id) => goToEnd(workspace, id, 'fromId')),
  },
  goToLinkEnd: {
    label: 'links.goToEnd',
    icon: CornerDownRight,
    ...onLink,
    group: 'select',
    words: ['finding.goToLinkEnd'],
    run: (workspace) => withLink(workspace, (id) => goToEnd(workspace, id, 'toId')),
  },
} as const satisfies Record<string, Action>;

function relationAction(relation: Relation): Action {
  return {
    ...onLink,
    label: `domain.relation.${relation}`,
    icon: Spline,
    group: 'facts',
    submenu: 'relation',
    words: ['finding.relation'],
    isOn: (workspace) => {
      const link = workspace.editor.getState().doc.link.get(chosenId(workspace, 'link') ?? '');
      return link?.relation === relation;
    },
    run: (workspace) => withLink(workspace, (id) => writeLink(workspace, id, { relation })),
  };
}

function withLink(workspace: Workspace, deed: (id: string) => void): void {
  const id = chosenId(workspace, 'link');
  if (id !== null) deed(id);
}
