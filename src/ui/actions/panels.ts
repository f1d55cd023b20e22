import { Inbox, PanelRight, SlidersHorizontal } from 'lucide-react';
import { journeyOf } from '../../model/doc.ts';
import { chosenCards } from '../chosenCards.ts';
import { openFacts, showFacts } from '../openFacts.ts';
import { showsDetails } from '../showsDetails.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, always, onCards } from './action.ts';

/** What is shown beside the map. */
export const panelActions = {
  inspector: {
    label: 'actions.inspector',
    icon: PanelRight,
    keys: ['i'],
    group: 'edit',
    menus: [...onCards, 'link', 'note'],
    words: ['finding.inspector'],
    when: always,
    run: toggleDetails,
  },
  mapFacts: {
    label: 'facts.aboutMap',
    icon: SlidersHorizontal,
    keys: [],
    group: 'more',
    menus: ['ground'],
    words: ['finding.mapFacts'],
    when: ({ editor }) => journeyOf(editor.getState().doc) !== undefined,
    run: (workspace) => {
      const journey = journeyOf(workspace.editor.getState().doc);
      if (journey) openFacts(workspace, { kind: 'journey', id: journey.id });
    },
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

/** Closes the details, or opens them: of the selected touchpoints, link or note, else of the stage or segment that the keyboard is on, else of the touchpoint there, else of the map. */
function toggleDetails(workspace: Workspace): void {
  const { session, board, editor } = workspace;
  const state = session.getState();
  if (showsDetails(state)) {
    session.setState({ inspectorOpen: false, about: null });
    return;
  }
  const head = state.selection.length === 0 ? board?.head() : null;
  const cards = chosenCards(workspace);
  const journey = journeyOf(editor.getState().doc);
  if (state.chosen) session.setState({ inspectorOpen: true });
  else if (head) showFacts(workspace, head);
  else if (cards.length > 0) session.setState({ inspectorOpen: true, selection: cards });
  else if (journey) showFacts(workspace, { kind: 'journey', id: journey.id });
}
