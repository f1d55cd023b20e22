import { Maximize, Scan, StretchHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { type Action, always, hasBoard } from './action.ts';

/** How the map is looked at. */
export const viewActions = {
  zoomIn: {
    label: 'actions.zoomIn',
    icon: ZoomIn,
    keys: ['+', 'Shift++', '='],
    when: hasBoard,
    run: ({ board }) => board?.zoomIn(),
  },
  zoomOut: {
    label: 'actions.zoomOut',
    icon: ZoomOut,
    keys: ['-'],
    when: hasBoard,
    run: ({ board }) => board?.zoomOut(),
  },
  zoomFit: {
    label: 'actions.zoomFit',
    icon: Maximize,
    keys: ['Shift+Digit1'],
    when: hasBoard,
    run: ({ board }) => board?.fit(),
  },
  zoomActual: {
    label: 'actions.zoomActual',
    icon: Scan,
    keys: ['Shift+Digit0'],
    when: hasBoard,
    run: ({ board }) => board?.zoomTo(1),
  },
  layout: {
    label: 'actions.switchLayout',
    icon: StretchHorizontal,
    keys: ['l'],
    when: always,
    run: ({ session }) =>
      session.setState({ layout: session.getState().layout === 'timeline' ? 'compact' : 'timeline' }),
  },
} as const satisfies Record<string, Action>;
