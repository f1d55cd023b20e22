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
    run: ({ session }) => session.setState({ smallView: 'list' }),
  },
  showBoard: {
    label: 'actions.showBoard',
    icon: LayoutGrid,
    keys: [],
    group: 'view',
    words: ['finding.smallView'],
    when: ({ session }) => showsList(session.getState()),
    run: ({ session }) => session.setState({ smallView: 'board' }),
  },
} as const satisfies Record<string, Action>;
