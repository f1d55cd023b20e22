import type { MessageKey } from '../../words/key.ts';

/** What some keys do in one place, beside the actions that have shortcuts of their own. */
export interface KeyDeed {
  readonly label: MessageKey;
  /** As tinykeys writes them; `Arrows`, `UpDown` and `1–5` stand for several keys. */
  readonly keys: readonly string[];
}

/** The keys of the grid of the board. The board does what is written here and the sheet of shortcuts shows it, so neither can say more than the other. */
export const gridKeys = {
  walk: { label: 'shortcuts.walk', keys: ['Arrows'] },
  walkFar: { label: 'shortcuts.walkFar', keys: ['Home', 'End'] },
  walkFarthest: { label: 'shortcuts.walkFarthest', keys: ['$mod+Home', '$mod+End'] },
  extend: {
    label: 'shortcuts.extend',
    keys: ['Shift+Arrows', 'Shift+Home', 'Shift+End', '$mod+Shift+Home', '$mod+Shift+End'],
  },
  edit: { label: 'shortcuts.edit', keys: ['Enter'] },
  move: { label: 'shortcuts.move', keys: ['Alt+Arrows'] },
  feel: { label: 'shortcuts.feelTenths', keys: ['Alt+Shift+UpDown'] },
  select: { label: 'shortcuts.select', keys: ['Space'] },
  menu: { label: 'shortcuts.menu', keys: ['Shift+F10', 'ContextMenu'] },
} as const satisfies Record<string, KeyDeed>;

/** The keys while the keyboard is on the header of a stage or segment. */
export const headerKeys = {
  walk: { label: 'shortcuts.walkHeaders', keys: ['Arrows', 'Escape'] },
  select: { label: 'shortcuts.selectUnder', keys: ['Space', 'Control+Space', 'Shift+Space'] },
  rename: { label: 'shortcuts.renameHeader', keys: ['F2'] },
  open: { label: 'shortcuts.openHeader', keys: ['Enter'] },
  move: { label: 'shortcuts.moveHeader', keys: ['Alt+Arrows'] },
  add: { label: 'shortcuts.addHeader', keys: ['n', 'Insert'] },
  remove: { label: 'shortcuts.removeHeader', keys: ['Delete', 'Backspace'] },
  menu: { label: 'shortcuts.menu', keys: ['Shift+F10', 'ContextMenu'] },
} as const satisfies Record<string, KeyDeed>;

/** The keys while the keyboard is on a note. */
export const noteKeys = {
  walk: { label: 'shortcuts.walkNotes', keys: ['Arrows'] },
  edit: { label: 'shortcuts.editNote', keys: ['Enter', 'F2'] },
  select: { label: 'shortcuts.selectNote', keys: ['Space'] },
  move: { label: 'shortcuts.moveNote', keys: ['Alt+Arrows'] },
  moveFine: { label: 'shortcuts.moveNoteFine', keys: ['Alt+Shift+Arrows'] },
  duplicate: { label: 'actions.duplicate', keys: ['$mod+d'] },
  remove: { label: 'shortcuts.removeHeader', keys: ['Delete', 'Backspace'] },
  leave: { label: 'shortcuts.leaveNotes', keys: ['Escape'] },
  menu: { label: 'shortcuts.menu', keys: ['Shift+F10', 'ContextMenu'] },
} as const satisfies Record<string, KeyDeed>;

/** The keys while the title of a card is typed. */
export const titleKeys = {
  next: { label: 'shortcuts.titleNext', keys: ['Enter', 'Shift+Enter'] },
  nextStage: { label: 'shortcuts.titleNextStage', keys: ['Tab'] },
  previousStage: { label: 'shortcuts.titlePreviousStage', keys: ['Shift+Tab'] },
  feel: { label: 'shortcuts.titleFeel', keys: ['Alt+1–5'] },
  giveUp: { label: 'shortcuts.titleGiveUp', keys: ['Escape'] },
} as const satisfies Record<string, KeyDeed>;
