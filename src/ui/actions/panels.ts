import { PanelRight } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, hasCards, onCards } from './action.ts';

/** What is shown beside the map. */
export const panelActions = {
  inspector: {
    label: 'actions.inspector',
    icon: PanelRight,
    keys: ['i'],
    group: 'edit',
    menus: onCards,
    words: ['finding.inspector'],
    when: hasCards,
    run: toggleDetails,
  },
} as const satisfies Record<string, Action>;

function toggleDetails(workspace: Workspace): void {
  const { session } = workspace;
  const { inspectorOpen, selection } = session.getState();
  if (inspectorOpen && selection.length > 0) session.setState({ inspectorOpen: false });
  else session.setState({ inspectorOpen: true, selection: chosenCards(workspace) });
}
