import { Map as MapIcon, ScanSearch } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import { type Action, always, hasCards } from './action.ts';

/** Finding one's way on a large map. */
export const overviewActions = {
  zoomSelection: {
    label: 'overview.zoomSelection',
    icon: ScanSearch,
    keys: ['Shift+Digit2'],
    when: (workspace) => workspace.board !== null && hasCards(workspace),
    run: (workspace) => workspace.board?.show(chosenCards(workspace)),
  },
  minimap: {
    label: 'overview.minimap',
    icon: MapIcon,
    keys: [],
    when: always,
    run: ({ session }) => session.setState({ minimap: !session.getState().minimap }),
  },
} as const satisfies Record<string, Action>;
