import { Redo2, Undo2 } from 'lucide-react';
import { type Action, onGround } from './action.ts';

/** Going back and forth in what was done. */
export const historyActions = {
  undo: {
    label: 'actions.undo',
    icon: Undo2,
    keys: ['$mod+z'],
    group: 'history',
    menus: onGround,
    words: ['finding.undo'],
    when: ({ editor }) => editor.getState().undoName !== null,
    run: ({ editor }) => editor.undo(),
  },
  redo: {
    label: 'actions.redo',
    icon: Redo2,
    keys: ['$mod+Shift+z', '$mod+y'],
    group: 'history',
    menus: onGround,
    words: ['finding.redo'],
    when: ({ editor }) => editor.getState().redoName !== null,
    run: ({ editor }) => editor.redo(),
  },
} as const satisfies Record<string, Action>;
