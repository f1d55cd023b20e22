import { Keyboard, Search, Settings2 } from 'lucide-react';
import type { Workspace } from '../workspace.ts';
import { type Action, always } from './action.ts';

/** Finding what can be done, and how. */
export const helpActions = {
  palette: {
    label: 'actions.palette',
    icon: Search,
    keys: ['$mod+k'],
    group: 'settings',
    menus: ['ground'],
    reach: 'fields',
    when: hasNoDialog,
    run: ({ openDialog }) => openDialog({ name: 'palette' }),
  },
  shortcuts: {
    label: 'actions.shortcuts',
    icon: Keyboard,
    keys: ['?', 'Shift+?', '$mod+/', '$mod+Shift+/'],
    group: 'settings',
    menus: ['ground'],
    words: ['finding.shortcuts'],
    when: always,
    run: ({ openDialog }) => openDialog({ name: 'shortcuts' }),
  },
  preferences: {
    label: 'actions.allPreferences',
    icon: Settings2,
    keys: ['$mod+,'],
    group: 'settings',
    menus: ['ground'],
    words: ['finding.preferences'],
    when: always,
    run: ({ openDialog }) => openDialog({ name: 'preferences' }),
  },
} as const satisfies Record<string, Action>;

function hasNoDialog({ hasDialog }: Workspace): boolean {
  return !hasDialog();
}
