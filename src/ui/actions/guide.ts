import { Footprints, ListOrdered, Signpost } from 'lucide-react';
import { type Action, always } from './action.ts';

/** Being led through a map and what follows from it, and walking it as the customer does. */
export const guideActions = {
  guide: {
    label: 'guide.open',
    icon: Signpost,
    keys: [],
    group: 'more',
    menus: ['ground'],
    words: ['guide.finding'],
    isOn: ({ session }) => session.getState().sidePanel === 'guide',
    when: always,
    // What the steps ask is answered in the panel, so that the details need not stand there too.
    run: ({ session }) => session.setState({ sidePanel: 'guide', inspectorOpen: false }),
  },
  fourSteps: {
    label: 'steps.open',
    icon: ListOrdered,
    keys: [],
    group: 'more',
    menus: ['ground'],
    words: ['steps.finding'],
    isOn: ({ session }) => session.getState().sidePanel === 'steps',
    when: always,
    run: ({ session }) => session.setState({ sidePanel: 'steps', inspectorOpen: false }),
  },
  audit: {
    label: 'audit.open',
    icon: Footprints,
    keys: [],
    group: 'more',
    menus: ['ground'],
    words: ['audit.finding'],
    isOn: ({ session }) => session.getState().sidePanel === 'audit',
    when: always,
    run: ({ session }) => session.setState({ sidePanel: 'audit', inspectorOpen: false }),
  },
} as const satisfies Record<string, Action>;
