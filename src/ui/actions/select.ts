import { Columns3, Rows3, SquareDashed, SquareDashedMousePointer } from 'lucide-react';
import { selectAll, selectIn, selectNone } from '../selectCards.ts';
import type { Workspace } from '../workspace.ts';
import type { Action } from './action.ts';

/** Choosing touchpoints, many at once. */
export const selectActions = {
  selectAll: {
    label: 'selecting.all',
    icon: SquareDashedMousePointer,
    keys: ['$mod+a'],
    when: ({ editor }) => editor.getState().doc.touchpoint.size > 0,
    run: selectAll,
  },
  selectStage: {
    label: 'selecting.stage',
    icon: Columns3,
    keys: ['Control+Space'],
    when: hasPlace,
    run: (workspace) => selectHere(workspace, 'stage'),
  },
  selectSegment: {
    label: 'selecting.segment',
    icon: Rows3,
    keys: ['Shift+Space'],
    when: hasPlace,
    run: (workspace) => selectHere(workspace, 'segment'),
  },
  selectNone: {
    label: 'selecting.none',
    icon: SquareDashed,
    keys: ['Escape'],
    when: ({ session }) => session.getState().selection.length > 0,
    run: selectNone,
  },
} as const satisfies Record<string, Action>;

function hasPlace({ session }: Workspace): boolean {
  return session.getState().focus !== null;
}

function selectHere(workspace: Workspace, kind: 'stage' | 'segment'): void {
  const { focus } = workspace.session.getState();
  if (focus) selectIn(workspace, kind, kind === 'stage' ? focus.stageId : focus.segmentId);
}
