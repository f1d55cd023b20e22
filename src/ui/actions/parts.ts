import { ChartSpline, Columns3, Eye, EyeOff, Focus, FoldVertical } from 'lucide-react';
import { focusSegment, isFocused, showAllParts, togglePart } from '../partDeeds.ts';
import type { Header, Workspace } from '../workspace.ts';
import { type Action, hasBoard, onGround } from './action.ts';

/** What of the map is shown: one segment at a time, some hidden or folded, their curves compared. */
export const partActions = {
  focusSegment: {
    label: 'parts.focus',
    icon: Focus,
    keys: ['Shift+f'],
    words: ['finding.focusSegment'],
    ...onPart('segment', focusSegment, hasOthers),
    isOn: (workspace) => isFocused(workspace, idHere(workspace, 'segment') ?? ''),
  },
  foldSegment: {
    label: 'parts.foldSegment',
    icon: FoldVertical,
    keys: [],
    words: ['finding.hidePart'],
    ...onPart('segment', (workspace, id) => toggle(workspace, 'segment', 'foldedSegments', id), hasOthers),
    isOn: ({ board, session }) => session.getState().parts.foldedSegments.includes(board?.head()?.id ?? ''),
  },
  hideSegment: {
    label: 'parts.hideSegment',
    icon: EyeOff,
    keys: ['Shift+h'],
    words: ['finding.hidePart'],
    ...onPart('segment', (workspace, id) => toggle(workspace, 'segment', 'hiddenSegments', id), isNotLast),
  },
  foldStage: {
    label: 'parts.foldStage',
    icon: Columns3,
    keys: ['Shift+j'],
    words: ['finding.hidePart'],
    ...onPart('stage', (workspace, id) => toggle(workspace, 'stage', 'foldedStages', id), hasOpenStages),
    isOn: ({ board, session }) => session.getState().parts.foldedStages.includes(board?.head()?.id ?? ''),
  },
  showAllParts: {
    label: 'parts.showAll',
    icon: Eye,
    keys: ['Shift+u'],
    group: 'view',
    menus: ['segment', 'stage', ...onGround],
    words: ['finding.showAllParts'],
    when: ({ session }) => Object.values(session.getState().parts).some((ids) => ids.length > 0),
    run: showAllParts,
  },
  overlayCurves: {
    label: 'parts.overlay',
    icon: ChartSpline,
    keys: [],
    group: 'view',
    menus: ['segment'],
    words: ['finding.overlay'],
    when: ({ editor }) => editor.getState().doc.segment.size > 1,
    run: overlay,
  },
} as const satisfies Record<string, Action>;

/** An action on the stage or segment whose header the keyboard is on, else on the one it is in. */
function onPart(
  kind: Header['kind'],
  run: (workspace: Workspace, id: string) => void,
  can: (workspace: Workspace, id: string) => boolean,
) {
  return {
    group: 'view' as const,
    menus: [kind],
    when: (workspace: Workspace) => {
      const id = idHere(workspace, kind);
      return hasBoard(workspace) && id !== undefined && can(workspace, id);
    },
    run: (workspace: Workspace) => {
      const id = idHere(workspace, kind);
      if (id !== undefined) run(workspace, id);
    },
  };
}

function idHere({ board, session }: Workspace, kind: Header['kind']): string | undefined {
  const head = board?.head();
  if (head) return head.kind === kind ? head.id : undefined;
  const { focus } = session.getState();
  return kind === 'stage' ? focus?.stageId : focus?.segmentId;
}

function toggle(
  workspace: Workspace,
  kind: Header['kind'],
  list: Parameters<typeof togglePart>[1],
  id: string,
): void {
  togglePart(workspace, list, id, workspace.editor.getState().doc[kind].get(id)?.name ?? '');
}

function hasOthers({ editor }: Workspace): boolean {
  return editor.getState().doc.segment.size > 1;
}

/** One segment at least stays in sight. */
function isNotLast({ editor, session }: Workspace, id: string): boolean {
  const { hiddenSegments } = session.getState().parts;
  return [...editor.getState().doc.segment.keys()].some(
    (other) => other !== id && !hiddenSegments.includes(other),
  );
}

/** One stage at least stays open. */
function hasOpenStages({ editor, session }: Workspace, id: string): boolean {
  const { foldedStages } = session.getState().parts;
  const stages = [...editor.getState().doc.stage.keys()];
  return foldedStages.includes(id) || stages.some((other) => other !== id && !foldedStages.includes(other));
}

/** The curves of the segments that are shown, on one scale. */
function overlay({ editor, session }: Workspace): void {
  const { parts, analysed } = session.getState();
  const shown = [...editor.getState().doc.segment.keys()].filter((id) => !parts.hiddenSegments.includes(id));
  const segmentIds = parts.hiddenSegments.length > 0 ? shown : null;
  session.setState({ view: 'analysis', analysed: { ...analysed, segmentIds } });
}
