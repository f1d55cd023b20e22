import {
  Hand,
  Maximize,
  MousePointer2,
  Scan,
  Spline,
  StickyNote,
  StretchHorizontal,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { MessageKey } from '../../words/key.ts';
import type { Icon } from '../parts/Button.tsx';
import type { Preferences } from '../preferences.ts';
import type { Tool } from '../workspace.ts';
import { type Action, always, hasDrawing, onGround } from './action.ts';

/** How the map is looked at. */
export const viewActions = {
  zoomIn: {
    label: 'actions.zoomIn',
    icon: ZoomIn,
    keys: ['+', 'Shift++', '='],
    group: 'view',
    words: ['finding.zoomIn'],
    when: hasDrawing,
    run: ({ board }) => board?.drawn?.zoomIn(),
  },
  zoomOut: {
    label: 'actions.zoomOut',
    icon: ZoomOut,
    keys: ['-'],
    group: 'view',
    words: ['finding.zoomOut'],
    when: hasDrawing,
    run: ({ board }) => board?.drawn?.zoomOut(),
  },
  zoomFit: {
    label: 'actions.zoomFit',
    icon: Maximize,
    keys: ['Shift+Digit1'],
    group: 'view',
    menus: onGround,
    words: ['finding.zoomFit'],
    when: hasDrawing,
    run: ({ board }) => board?.drawn?.fit(),
  },
  zoomActual: {
    label: 'actions.zoomActual',
    icon: Scan,
    keys: ['Shift+Digit0'],
    group: 'view',
    menus: onGround,
    words: ['finding.zoomActual'],
    when: hasDrawing,
    run: ({ board }) => board?.drawn?.zoomTo(1),
  },
  layout: {
    label: 'actions.switchLayout',
    icon: StretchHorizontal,
    keys: ['l'],
    group: 'view',
    words: ['finding.layout'],
    when: always,
    run: ({ session }) =>
      session.setState({ layout: session.getState().layout === 'timeline' ? 'compact' : 'timeline' }),
  },
  timeline: layoutAction('timeline'),
  compact: layoutAction('compact'),
  toolSelect: toolAction('select', 'board.select', MousePointer2, 'v'),
  toolHand: toolAction('hand', 'board.hand', Hand, 'h'),
  toolLink: toolAction('link', 'links.tool', Spline),
  toolNote: toolAction('note', 'notes.tool', StickyNote),
} as const satisfies Record<string, Action>;

function layoutAction(layout: Preferences['layout']): Action {
  return {
    label: `actions.${layout}`,
    icon: StretchHorizontal,
    keys: [],
    group: 'view',
    submenu: 'layout',
    menus: onGround,
    words: ['finding.layout'],
    isOn: ({ session }) => session.getState().layout === layout,
    when: always,
    run: ({ session }) => session.setState({ layout }),
  };
}

function toolAction(tool: Tool, label: MessageKey, icon: Icon, ...keys: string[]): Action {
  return {
    label,
    icon,
    keys,
    group: 'view',
    submenu: 'tool',
    words: [`finding.tool.${tool}`],
    isOn: ({ board }) => board?.drawn?.tool() === tool,
    when: hasDrawing,
    run: ({ board }) => board?.drawn?.setTool(tool),
  };
}
