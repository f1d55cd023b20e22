import { Rows3 } from 'lucide-react';
import { type Action, always, onGround } from './action.ts';

/** What is shown in every band. */
export const laneActions = {
  lanes: {
    label: 'actions.lanes',
    icon: Rows3,
    keys: ['Shift+b'],
    group: 'view',
    menus: [...onGround, 'segment'],
    words: ['finding.lanes'],
    when: always,
    run: ({ openDialog }) => openDialog({ name: 'lanes' }),
  },
} as const satisfies Record<string, Action>;
