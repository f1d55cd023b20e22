import { LayoutGrid, List } from 'lucide-react';
import { isSmallScreen, showsList } from '../smallScreen.ts';
import type { Action } from './action.ts';

/** How a map is shown where there is little room. */
export const smallScreenActions = {
  showList: {
    label: 'actions.showList',
    icon: List,
    keys: [],
    group: 'view',
    words: ['finding.smallView'],
    when: ({ session }) => isSmallScreen() && !showsList(session.getState()),
    run: ({ session }) => session.setState({ smallView: 'list', view: 'map' }),
  },
  showBoard: {
    label: 'actions.showBoard',
    icon: LayoutGrid,
    keys: [],
    group: 'view',
    words: ['finding.smallView'],
    when: ({ session }) =>
      isSmallScreen() && (showsList(session.getState()) || session.getState().view !== 'map'),
    run: ({ session }) => session.setState({ smallView: 'board', view: 'map' }),
  },
} as const satisfies Record<string, Action>;
