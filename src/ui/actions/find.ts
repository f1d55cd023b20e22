import { ListFilter } from 'lucide-react';
import { type Action, always, onGround } from './action.ts';

/** Finding touchpoints on the map and dimming all others. */
export const findActions = {
  find: {
    label: 'actions.find',
    icon: ListFilter,
    keys: ['/'],
    group: 'view',
    menus: onGround,
    words: ['finding.find'],
    isOn: ({ session }) => session.getState().finding,
    when: always,
    run: ({ session }) => {
      // Whoever is on the map while it is open wants to go there.
      document.querySelector<HTMLElement>('[data-find]')?.focus();
      session.setState({ finding: true });
    },
  },
} as const satisfies Record<string, Action>;
