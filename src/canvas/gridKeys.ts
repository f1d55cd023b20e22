import { mapOrder } from '../derive/mapOrder.ts';
import { type Direction, neighbour } from '../derive/neighbour.ts';
import type { Focus } from '../store/session.ts';
import { stepCardsEmotion } from '../ui/cardActions.ts';
import { chosenCards } from '../ui/chosenCards.ts';
import { extendSelection } from '../ui/extendSelection.ts';
import { gridKeys } from '../ui/keys/boardKeys.ts';
import { keyReader } from '../ui/keys/readKeys.ts';
import { startCardHere } from '../ui/newCard.ts';
import { pickByKey, selectionToTake } from '../ui/selectByKey.ts';
import { selectIn } from '../ui/selectCards.ts';
import type { Header } from '../ui/workspace.ts';
import type { Board } from './board.ts';
import { openMenuHere } from './contextMenu.ts';
import { headerKey } from './headerKeys.ts';
import { walkIntoLanes } from './laneHeadKeys.ts';
import { type Arrow, moveByKey } from './moveByKey.ts';
import { pickHere } from './toolKeys.ts';

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const deedOf = keyReader(gridKeys);

/** What each entry of the table of keys does. Says false when it means nothing at this moment. */
const deeds: Record<keyof typeof gridKeys, (board: Board, event: KeyboardEvent) => boolean> = {
  walk: (board, { key }) => walk(board, arrowOf(key), false),
  walkFar: (board, { key }) => walk(board, key === 'Home' ? 'home' : 'end', false),
  walkFarthest: (board, { key }) => walk(board, key === 'Home' ? 'first' : 'last', false),
  extend: (board, event) => walk(board, directionOf(event), true),
  edit: editHere,
  move: (board, { key }) => {
    moveByKey(board, arrowOf(key));
    return true;
  },
  feel: ({ workspace }, { key }) => {
    stepCardsEmotion(workspace, chosenCards(workspace), key);
    return true;
  },
  // Only its release does it, for while the bar is held a drag moves the view.
  select: () => true,
  menu: (board) => {
    openMenuHere(board);
    return true;
  },
};

/** What a key does while the keyboard is on the board; says false when it means nothing here. Keys that also stand in menus are bound with all other actions. */
export function gridKey(board: Board, event: KeyboardEvent): boolean {
  board.state.setState({ keyboard: true });
  if (board.state.getState().head) return headerKey(board, event, (focus) => goTo(board, focus));
  const deed = deedOf(event);
  return deed !== null && deeds[deed](board, event);
}

function arrowOf(key: string): Arrow {
  return arrows[key] ?? 'right';
}

function directionOf({ key, ctrlKey, metaKey }: KeyboardEvent): Direction {
  const isFar = ctrlKey || metaKey;
  if (key === 'Home') return isFar ? 'first' : 'home';
  if (key === 'End') return isFar ? 'last' : 'end';
  return arrowOf(key);
}

function editHere(board: Board): boolean {
  const { state, workspace } = board;
  if (state.getState().tool === 'link') return pickHere(board);
  const { focus } = workspace.session.getState();
  if (focus?.touchpointId) workspace.session.setState({ editing: focus.touchpointId });
  else startCardHere(workspace);
  return true;
}

/** Walks to the next place; with Shift the cards on the way are selected, and without it one selected card hands that on. From the first band and the first stage it goes on to the headers. */
function walk(board: Board, direction: Direction, extends_: boolean): boolean {
  const { focus } = board.workspace.session.getState();
  const next = neighbour(board.layout.settled(), focus, direction);
  if (!next) return false;
  const take = selectionToTake(board.workspace);
  if (focus && !extends_ && walksIntoLanes(board, focus, next, direction)) {
    take(undefined);
    return true;
  }
  const isSame =
    focus?.touchpointId === next.touchpointId &&
    focus?.stageId === next.stageId &&
    focus.segmentId === next.segmentId;
  if (isSame && !extends_) {
    const head = headerBeside(next, direction);
    if (!head) return true;
    take(undefined);
    board.state.setState({ head });
    return true;
  }
  goTo(board, next);
  if (!extends_) take(next.touchpointId);
  else extendSelection(board.workspace, [focus?.touchpointId, next.touchpointId], onWay(board, direction));
  return true;
}

/** What lies between here and the end that a far step goes to. */
function onWay({ layout, workspace }: Board, direction: Direction): readonly string[] {
  if (Object.values(arrows).includes(direction as Arrow)) return [];
  const { cards } = layout.settled();
  const { seen } = workspace.session.getState();
  return mapOrder(workspace.editor.getState().doc, seen).filter((id) => cards.has(id));
}

/** Between the touchpoints of two segments lie the lanes of one's own of the upper one. */
function walksIntoLanes(board: Board, focus: Focus, next: Focus, direction: Direction): boolean {
  const isLeaving = next.segmentId !== focus.segmentId;
  const isAtEnd = next.touchpointId === focus.touchpointId && next.stageId === focus.stageId;
  if (direction === 'down' && (isLeaving || isAtEnd)) return walkIntoLanes(board, focus, 'above');
  return (
    direction === 'up' && isLeaving && walkIntoLanes(board, { ...next, stageId: focus.stageId }, 'below')
  );
}

function headerBeside({ stageId, segmentId }: Focus, direction: Direction): Header | null {
  if (direction === 'up') return { kind: 'stage', id: stageId };
  return direction === 'left' ? { kind: 'segment', id: segmentId } : null;
}

function goTo(board: Board, focus: Focus): void {
  board.state.setState({ head: null });
  board.workspace.session.setState({ focus });
}

/** Letting go of the space bar selects the card that the keyboard is on, or takes it out of the selection, and on a header all cards under it; not when the bar was held to move the view. */
export function releaseSpace(board: Board): void {
  const { head } = board.state.getState();
  const { focus } = board.workspace.session.getState();
  if (!board.space.held || board.space.used) return;
  if (head) selectIn(board.workspace, head.kind, head.id, 'toggle');
  else if (focus?.touchpointId !== undefined) pickByKey(board.workspace, focus.touchpointId);
}
