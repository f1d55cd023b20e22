import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Columns3,
  Move,
  PanelRight,
  Pencil,
  Rows3,
  Trash2,
} from 'lucide-react';
import { inOrder, type Ordered } from '../../model/order.ts';
import { headerKeys } from '../keys/boardKeys.ts';
import { openFacts } from '../openFacts.ts';
import { askToRemove } from '../removeHeader.ts';
import type { Header, Workspace } from '../workspace.ts';
import { type Action, hasBoard } from './action.ts';

const both = ['stage', 'segment'] as const;

/** What is done to stages and segments: to the one whose header the keyboard is on. */
export const headerActions = {
  renameHeader: {
    label: 'board.rename',
    icon: Pencil,
    keyThere: headerKeys.rename.keys[0],
    words: ['finding.rename'],
    group: 'edit',
    ...onHeader(both, ({ board }, header) => board?.rename(header)),
  },
  editHeader: {
    label: 'actions.inspector',
    icon: PanelRight,
    keyThere: headerKeys.open.keys[0],
    words: ['finding.editHeader'],
    group: 'edit',
    ...onHeader(both, openFacts),
  },
  moveStageLeft: shiftAction('stage', 'board.moveLeft', ArrowLeft, 'Alt+ArrowLeft', -1),
  moveStageRight: shiftAction('stage', 'board.moveRight', ArrowRight, 'Alt+ArrowRight', 1),
  moveSegmentUp: shiftAction('segment', 'board.moveUp', ArrowUp, 'Alt+ArrowUp', -1),
  moveSegmentDown: shiftAction('segment', 'board.moveDown', ArrowDown, 'Alt+ArrowDown', 1),
  moveHeaderTo: {
    label: 'menus.moveTo',
    icon: Move,
    words: ['finding.move'],
    group: 'move',
    ...onHeader(both, ({ openDialog }, header) => openDialog({ name: 'moveHeader', header })),
  },
  addStageBefore: addBeside('stage', 'board.addStageBefore', BetweenVerticalStart, 0),
  addStageAfter: addBeside('stage', 'board.addStageAfter', BetweenVerticalEnd, 1, headerKeys.add.keys[0]),
  addSegmentAbove: addBeside('segment', 'menus.addSegmentAbove', BetweenHorizontalStart, 0),
  addSegmentBelow: addBeside(
    'segment',
    'board.addSegmentBelow',
    BetweenHorizontalEnd,
    1,
    headerKeys.add.keys[0],
  ),
  addStage: addAction('stage', 'board.addStage', Columns3),
  addSegment: addAction('segment', 'board.addSegment', Rows3),
  removeHeader: {
    label: 'board.remove',
    icon: Trash2,
    keyThere: headerKeys.remove.keys[0],
    words: ['finding.delete'],
    group: 'remove',
    ...onHeader(both, (workspace, header) => askToRemove(workspace, header)),
  },
} as const satisfies Record<string, Action>;

type Kinds = readonly Header['kind'][];

/** An action on the header that the keyboard is on, when it is one of these kinds. */
function onHeader(
  menus: Kinds,
  deed: (workspace: Workspace, header: Header) => void,
  can: (workspace: Workspace, header: Header) => boolean = () => true,
) {
  const headIn = ({ board }: Workspace) => {
    const head = board?.head();
    return head && menus.includes(head.kind) ? head : null;
  };
  return {
    menus,
    keys: [],
    when: (workspace: Workspace) => {
      const head = headIn(workspace);
      return head !== null && can(workspace, head);
    },
    run: (workspace: Workspace) => {
      const head = headIn(workspace);
      if (head) deed(workspace, head);
    },
  };
}

function shiftAction(
  kind: Header['kind'],
  label: Action['label'],
  icon: Action['icon'],
  keyThere: string,
  direction: 1 | -1,
): Action {
  const shift = (workspace: Workspace, header: Header) => workspace.board?.shift(header, direction);
  const isRoom = (workspace: Workspace, header: Header) => {
    const { at, count } = standing(workspace, header);
    return at + direction >= 0 && at + direction < count;
  };
  return { label, icon, keyThere, group: 'move', ...onHeader([kind], shift, isRoom) };
}

function addBeside(
  kind: Header['kind'],
  label: Action['label'],
  icon: Action['icon'],
  after: 0 | 1,
  keyThere?: string,
): Action {
  const add = (workspace: Workspace, header: Header) =>
    workspace.board?.add(kind, standing(workspace, header).at + after);
  return { label, icon, group: 'add', ...(keyThere && { keyThere }), ...onHeader([kind], add) };
}

function addAction(kind: Header['kind'], label: Action['label'], icon: Action['icon']): Action {
  return {
    label,
    icon,
    keys: [],
    group: 'add',
    menus: ['ground'],
    words: [`finding.${kind}`],
    when: hasBoard,
    run: ({ board }) => board?.add(kind),
  };
}

function standing({ editor }: Workspace, { kind, id }: Header): { at: number; count: number } {
  const rows = inOrder<Ordered>(editor.getState().doc[kind].values());
  return { at: rows.findIndex((row) => row.id === id), count: rows.length };
}
