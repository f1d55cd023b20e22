import { GitCompareArrows, History, Layers2, Sprout, Undo2 } from 'lucide-react';
import { removeToBe } from '../../commands/toBe.ts';
import { hasToBe } from '../hasToBe.ts';
import { beginToBe, lookAfter, lookOf, seeMap } from '../toBeDeeds.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, onGround } from './action.ts';

const isStarted = ({ editor }: Workspace) => hasToBe(editor.getState().doc);

/** From the map of today to the one that is wanted, and back. */
export const toBeActions = {
  startToBe: {
    label: 'toBe.start',
    icon: Sprout,
    keys: [],
    group: 'view',
    menus: onGround,
    words: ['toBe.finding'],
    when: (workspace) => !isStarted(workspace),
    run: beginToBe,
  },
  switchToBe: {
    label: 'toBe.switch',
    icon: History,
    keys: ['Shift+w'],
    group: 'view',
    menus: onGround,
    words: ['toBe.finding'],
    when: isStarted,
    run: (workspace) => seeMap(workspace, lookAfter(lookOf(workspace.session.getState()))),
  },
  seeBothMaps: {
    label: 'toBe.seeBoth',
    icon: Layers2,
    keys: [],
    group: 'view',
    menus: onGround,
    words: ['toBe.finding'],
    isOn: ({ session }) => lookOf(session.getState()) === 'both',
    when: isStarted,
    run: (workspace) => seeMap(workspace, lookOf(workspace.session.getState()) === 'both' ? 'toBe' : 'both'),
  },
  compareToBe: {
    label: 'toBe.compare',
    icon: GitCompareArrows,
    keys: [],
    group: 'view',
    menus: onGround,
    words: ['toBe.finding'],
    isOn: ({ session }) => session.getState().sidePanel === 'toBe',
    when: isStarted,
    run: ({ session }) =>
      session.setState({ sidePanel: session.getState().sidePanel === 'toBe' ? null : 'toBe' }),
  },
  removeToBe: {
    label: 'toBe.remove',
    icon: Undo2,
    keys: [],
    group: 'remove',
    words: ['toBe.finding'],
    when: isStarted,
    run: (workspace) => {
      const { editor, session, notify } = workspace;
      seeMap(workspace, 'asIs');
      session.setState({ sidePanel: null });
      editor.run({ key: 'edit.removeToBe' }, removeToBe);
      notify({ key: 'toBe.removed' }, { label: { key: 'board.undo' }, run: () => editor.undo() });
    },
  },
} as const satisfies Record<string, Action>;
