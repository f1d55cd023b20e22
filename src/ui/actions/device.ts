import { House, type LucideIcon, Monitor, Moon, Sun } from 'lucide-react';
import type { MessageKey } from '../../words/key.ts';
import { chooseTheme } from '../themeChoice.ts';
import { type Action, always } from './action.ts';

/** How this device shows Throughline, and the way back to the start. */
export const deviceActions = {
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

function themeAction(choice: 'light' | 'dark' | 'system', label: MessageKey, icon: LucideIcon): Action {
  return { label, icon, keys: [], when: always, run: () => chooseTheme(choice) };
}
