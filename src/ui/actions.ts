import {
  CopyPlus,
  Diamond,
  Download,
  House,
  Image,
  type LucideIcon,
  Maximize,
  Monitor,
  Moon,
  PanelRight,
  Pencil,
  Plus,
  Redo2,
  Scan,
  Share,
  Smile,
  StretchHorizontal,
  Sun,
  Trash2,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { MessageKey } from '../words/key.ts';
import {
  chosenCards,
  duplicateCards,
  removeCards,
  setCardsEmotion,
  toggleCardsMoment,
} from './cardActions.ts';
import { startCardHere } from './newCard.ts';
import { copyPicture } from './takeAway.ts';
import { chooseTheme } from './themeChoice.ts';
import type { Workspace } from './workspace.ts';

/** Something that can be done with an open map, from wherever: bars, menus and keys take it from one table. */
export interface Action {
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  /** Its shortcuts as tinykeys writes them, the first one is shown. Those without a modifier work while the board has the keyboard. */
  readonly keys: readonly string[];
  /** Whether it can be done now. */
  when(workspace: Workspace): boolean;
  run(workspace: Workspace): void;
}

const always = () => true;
const hasBoard = ({ board }: Workspace) => board !== null;
const hasCards = (workspace: Workspace) => chosenCards(workspace).length > 0;

/** Everything that can be done with an open map, by its name in code. */
export const actions = {
  undo: {
    label: 'actions.undo',
    icon: Undo2,
    keys: ['$mod+z'],
    when: ({ editor }) => editor.getState().undoName !== null,
    run: ({ editor }) => editor.undo(),
  },
  redo: {
    label: 'actions.redo',
    icon: Redo2,
    keys: ['$mod+Shift+z', '$mod+y'],
    when: ({ editor }) => editor.getState().redoName !== null,
    run: ({ editor }) => editor.redo(),
  },
  addTouchpoint: {
    label: 'actions.addTouchpoint',
    icon: Plus,
    keys: ['n'],
    when: hasBoard,
    run: (workspace) => void startCardHere(workspace),
  },
  duplicate: {
    label: 'actions.duplicate',
    icon: CopyPlus,
    keys: ['$mod+d'],
    when: hasCards,
    run: (workspace) => duplicateCards(workspace, chosenCards(workspace)),
  },
  delete: {
    label: 'actions.delete',
    icon: Trash2,
    keys: ['Delete', 'Backspace'],
    when: hasCards,
    run: (workspace) => removeCards(workspace, chosenCards(workspace)),
  },
  rename: {
    label: 'actions.rename',
    icon: Pencil,
    keys: ['F2'],
    when: hasCards,
    run: (workspace) => workspace.session.setState({ editing: chosenCards(workspace).at(-1) ?? null }),
  },
  emotion1: emotionAction(-2, 'domain.level.veryNegative', '1'),
  emotion2: emotionAction(-1, 'domain.level.negative', '2'),
  emotion3: emotionAction(0, 'domain.level.neutral', '3'),
  emotion4: emotionAction(1, 'domain.level.positive', '4'),
  emotion5: emotionAction(2, 'domain.level.veryPositive', '5'),
  momentOfTruth: {
    label: 'actions.momentOfTruth',
    icon: Diamond,
    keys: ['m'],
    when: hasCards,
    run: (workspace) => toggleCardsMoment(workspace, chosenCards(workspace)),
  },
  export: {
    label: 'actions.export',
    icon: Share,
    keys: ['$mod+Shift+e'],
    when: always,
    run: ({ openDialog }) => openDialog({ name: 'export' }),
  },
  copyPicture: {
    label: 'actions.copyPicture',
    icon: Image,
    keys: [],
    when: always,
    run: (workspace) => void copyPicture(workspace),
  },
  saveCopy: {
    label: 'actions.saveCopy',
    icon: Download,
    keys: ['$mod+s'],
    when: always,
    run: (workspace) => void import('./mapFile.ts').then(({ saveCopy }) => saveCopy(workspace)),
  },
  zoomIn: {
    label: 'actions.zoomIn',
    icon: ZoomIn,
    keys: ['+', 'Shift++', '='],
    when: hasBoard,
    run: ({ board }) => board?.zoomIn(),
  },
  zoomOut: {
    label: 'actions.zoomOut',
    icon: ZoomOut,
    keys: ['-'],
    when: hasBoard,
    run: ({ board }) => board?.zoomOut(),
  },
  zoomFit: {
    label: 'actions.zoomFit',
    icon: Maximize,
    keys: ['Shift+Digit1'],
    when: hasBoard,
    run: ({ board }) => board?.fit(),
  },
  zoomActual: {
    label: 'actions.zoomActual',
    icon: Scan,
    keys: ['Shift+Digit0'],
    when: hasBoard,
    run: ({ board }) => board?.zoomTo(1),
  },
  layout: {
    label: 'actions.switchLayout',
    icon: StretchHorizontal,
    keys: ['l'],
    when: always,
    run: ({ session }) =>
      session.setState({ layout: session.getState().layout === 'timeline' ? 'compact' : 'timeline' }),
  },
  inspector: {
    label: 'actions.inspector',
    icon: PanelRight,
    keys: ['i'],
    when: hasCards,
    run: toggleDetails,
  },
  themeLight: themeAction('light', 'actions.themeLight', Sun),
  themeDark: themeAction('dark', 'actions.themeDark', Moon),
  themeSystem: themeAction('system', 'actions.themeSystem', Monitor),
  start: {
    label: 'actions.start',
    icon: House,
    keys: [],
    when: always,
    run: () => {
      location.hash = '#/';
    },
  },
} as const satisfies Record<string, Action>;

function toggleDetails(workspace: Workspace): void {
  const { session } = workspace;
  const { inspectorOpen, selection } = session.getState();
  if (inspectorOpen && selection.length > 0) session.setState({ inspectorOpen: false });
  else session.setState({ inspectorOpen: true, selection: chosenCards(workspace) });
}

function emotionAction(emotion: number, label: MessageKey, key: string): Action {
  return {
    label,
    icon: Smile,
    // Where digits need Shift the key in that place does it too.
    keys: [key, `Digit${key}`, `Numpad${key}`],
    when: hasCards,
    run: (workspace) => setCardsEmotion(workspace, chosenCards(workspace), emotion),
  };
}

function themeAction(choice: 'light' | 'dark' | 'system', label: MessageKey, icon: LucideIcon): Action {
  return { label, icon, keys: [], when: always, run: () => chooseTheme(choice) };
}
