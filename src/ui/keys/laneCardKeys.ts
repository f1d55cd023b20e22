import type { KeyDeed } from './boardKeys.ts';

/** The keys while the keyboard is on a card of a lane of one's own. */
export const laneCardKeys = {
  walk: { label: 'shortcuts.walkLaneCards', keys: ['Arrows'] },
  edit: { label: 'shortcuts.editLaneCard', keys: ['Enter', 'F2'] },
  add: { label: 'lanes.addCard', keys: ['n', 'Insert'] },
  select: { label: 'shortcuts.selectLaneCard', keys: ['Space'] },
  move: { label: 'shortcuts.moveLaneCard', keys: ['Alt+Arrows'] },
  leave: { label: 'shortcuts.leaveNotes', keys: ['Escape'] },
  menu: { label: 'shortcuts.menu', keys: ['Shift+F10', 'ContextMenu'] },
  remove: { label: 'shortcuts.removeHeader', keys: ['Delete', 'Backspace'] },
} as const satisfies Record<string, KeyDeed>;
