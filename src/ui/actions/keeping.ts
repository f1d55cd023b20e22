import { History } from 'lucide-react';
import { type Action, always } from './action.ts';

/** How the map is kept. */
export const keepingActions = {
  versions: {
    label: 'keeping.versions.action',
    icon: History,
    keys: [],
    group: 'history',
    words: ['finding.versions'],
    when: always,
    run: ({ openDialog }) => openDialog({ name: 'versions' }),
  },
} as const satisfies Record<string, Action>;
