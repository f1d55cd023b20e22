import { Map as MapIcon, ScanSearch, Tags } from 'lucide-react';
import { cardMarksShown, showCardMarks } from '../cardMarks.ts';
import { chosenCards } from '../chosenCards.ts';
import { type Action, always, hasCards, hasDrawing } from './action.ts';

/** Finding one's way on a large map. */
export const overviewActions = {
  zoomSelection: {
    label: 'overview.zoomSelection',
    icon: ScanSearch,
    keys: ['Shift+Digit2'],
    group: 'view',
    words: ['finding.zoomSelection'],
    when: (workspace) => hasDrawing(workspace) && hasCards(workspace),
    run: (workspace) => workspace.board?.drawn?.show(chosenCards(workspace)),
  },
  minimap: {
    label: 'overview.minimap',
    icon: MapIcon,
    keys: [],
    group: 'view',
    words: ['finding.minimap'],
    isOn: ({ session }) => session.getState().minimap,
    when: always,
    run: ({ session }) => session.setState({ minimap: !session.getState().minimap }),
  },
  cardMarks: {
    label: 'overview.cardMarks',
    icon: Tags,
    keys: [],
    group: 'view',
    words: ['finding.cardMarks'],
    isOn: cardMarksShown,
    when: hasDrawing,
    run: () => showCardMarks(!cardMarksShown()),
  },
} as const satisfies Record<string, Action>;
