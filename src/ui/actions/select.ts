import { Columns3, Rows3, SquareDashed, SquareDashedMousePointer } from 'lucide-react';
import { selectAll, selectIn, selectNone } from '../selectCards.ts';
import type { Header, Workspace } from '../workspace.ts';
import { type Action, onGround } from './action.ts';

/** Choosing touchpoints, many at once. */
export const selectActions = {
  selectAll: {
    label: 'selecting.all',
    icon: SquareDashedMousePointer,
    keys: ['$mod+a'],
    group: 'select',
    menus: onGround,
    words: ['finding.selectAll'],
    when: ({ editor }) => editor.getState().doc.touchpoint.size > 0,
    run: selectAll,
  },
  selectStage: {
    label: 'selecting.stage',
    icon: Columns3,
    keys: ['Control+Space'],
    group: 'select',
    menus: ['stage'],
    words: ['finding.selectMany'],
    when: (workspace) => placeOf(workspace, 'stage') !== undefined,
    run: (workspace) => selectHere(workspace, 'stage'),
  },
  selectSegment: {
    label: 'selecting.segment',
    icon: Rows3,
    keys: ['Shift+Space'],
    group: 'select',
    menus: ['segment'],
    words: ['finding.selectMany'],
    when: (workspace) => placeOf(workspace, 'segment') !== undefined,
    run: (workspace) => selectHere(workspace, 'segment'),
  },
  selectNone: {
    label: 'selecting.none',
    icon: SquareDashed,
    keys: ['Escape'],
    group: 'select',
    words: ['finding.selectNone'],
    when: (workspace) => hasSelection(workspace) || (workspace.board?.drawn?.tool() ?? 'select') !== 'select',
    run: (workspace) => {
      // One thing after the other: a tool in use is put back before anything is unselected.
      if (!workspace.board?.drawn?.giveUp()) selectNone(workspace);
    },
  },
} as const satisfies Record<string, Action>;

const hasSelection = ({ session }: Workspace) => {
  const { selection, chosen } = session.getState();
  return selection.length > 0 || chosen !== null;
};

/** The stage or segment that the keyboard is in: the one whose header it is on, else that of its place. */
function placeOf({ session, board }: Workspace, kind: Header['kind']): string | undefined {
  const head = board?.head();
  if (head?.kind === kind) return head.id;
  const { focus } = session.getState();
  return kind === 'stage' ? focus?.stageId : focus?.segmentId;
}

function selectHere(workspace: Workspace, kind: Header['kind']): void {
  const id = placeOf(workspace, kind);
  if (id !== undefined) selectIn(workspace, kind, id);
}
