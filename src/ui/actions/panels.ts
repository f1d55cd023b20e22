import { Inbox, PanelRight } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, always, hasCards, onCards } from './action.ts';

/** What is shown beside the map. */
export const panelActions = {
  inspector: {
    label: 'actions.inspector',
    icon: PanelRight,
    keys: ['i'],
    group: 'edit',
    menus: [...onCards, 'link', 'note'],
    words: ['finding.inspector'],
    when: (workspace) => hasCards(workspace) || workspace.session.getState().chosen !== null,
    run: toggleDetails,
  },
  tray: {
    label: 'actions.tray',
    icon: Inbox,
    keys: ['y'],
    group: 'view',
    words: ['finding.tray'],
    isOn: ({ session }) => session.getState().sidePanel === 'tray',
    when: always,
    run: ({ session }) =>
      session.setState({ sidePanel: session.getState().sidePanel === 'tray' ? null : 'tray' }),
  },
} as const satisfies Record<string, Action>;

function toggleDetails(workspace: Workspace): void {
  const { session } = workspace;
  const { inspectorOpen, selection, chosen } = session.getState();
  if (inspectorOpen && (selection.length > 0 || chosen)) session.setState({ inspectorOpen: false });
  else if (chosen) session.setState({ inspectorOpen: true });
  else session.setState({ inspectorOpen: true, selection: chosenCards(workspace) });
}
