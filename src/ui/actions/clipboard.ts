import { ClipboardPaste, Copy, Scissors } from 'lucide-react';
import { takeByButton } from '../clipboard/copyCards.ts';
import { type Action, always, hasCards, onCards } from './action.ts';

/** Touchpoints by way of the clipboard. Their keys reach us as events of the page, which need nobody's leave. */
export const clipboardActions = {
  copy: {
    label: 'clipboard.copy',
    icon: Copy,
    keys: ['$mod+c'],
    group: 'clipboard',
    menus: onCards,
    words: ['finding.copy'],
    byEvent: true,
    when: hasCards,
    run: (workspace) => void takeByButton(workspace, 'copy'),
  },
  cut: {
    label: 'clipboard.cut',
    icon: Scissors,
    keys: ['$mod+x'],
    group: 'clipboard',
    menus: onCards,
    words: ['finding.cut'],
    byEvent: true,
    when: hasCards,
    run: (workspace) => void takeByButton(workspace, 'cut'),
  },
  paste: {
    label: 'clipboard.paste',
    icon: ClipboardPaste,
    keys: ['$mod+v'],
    group: 'clipboard',
    menus: ['card', 'cell', 'ground'],
    words: ['finding.paste'],
    byEvent: true,
    when: always,
    run: (workspace) =>
      void import('../clipboard/pasteByButton.ts').then(({ pasteByButton }) => pasteByButton(workspace)),
  },
} as const satisfies Record<string, Action>;
