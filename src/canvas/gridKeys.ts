import { type Direction, neighbour } from '../derive/neighbour.ts';
import type { Focus } from '../store/session.ts';
import { stepCardsEmotion } from '../ui/cardActions.ts';
import { chosenCards } from '../ui/chosenCards.ts';
import { startCardHere } from '../ui/newCard.ts';
import { selectIn } from '../ui/selectCards.ts';
import type { Board, Header } from './board.ts';
import { headerKey } from './headerKeys.ts';
import { type Arrow, moveByKey } from './moveByKey.ts';

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a key does while the keyboard is on the board; says false when it means nothing here. Keys that also stand in menus are bound with all other actions. */
export function gridKey(board: Board, event: KeyboardEvent): boolean {
  board.state.setState({ keyboard: true });
  if (board.state.getState().head) return headerKey(board, event, (focus) => goTo(board, focus));
  const arrow = arrows[event.key];
  if (arrow) return arrowKey(board, event, arrow);
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  const toEnd = event.ctrlKey || event.metaKey;
  if (event.key === 'Home') return walk(board, toEnd ? 'first' : 'home', event.shiftKey);
  if (event.key === 'End') return walk(board, toEnd ? 'last' : 'end', event.shiftKey);
  return isPlain && plainKey(board, event.key);
}

function plainKey(board: Board, key: string): boolean {
  const { session } = board.workspace;
  const { focus } = session.getState();
  const tools = { v: 'select', h: 'hand' } as const;
  if (key === 'Enter' && focus?.touchpointId) session.setState({ editing: focus.touchpointId });
  else if (key === 'Enter' || key === 'Insert' || key === 't') startCardHere(board.workspace);
  else if (key === 'v' || key === 'h') board.state.setState({ tool: tools[key] });
  else return false;
  return true;
}

function arrowKey(board: Board, event: KeyboardEvent, arrow: Arrow): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  if (!event.altKey) return walk(board, arrow, event.shiftKey);
  if (!event.shiftKey) {
    moveByKey(board, arrow);
    return true;
  }
  if (arrow === 'left' || arrow === 'right') return false;
  stepCardsEmotion(board.workspace, chosenCards(board.workspace), event.key);
  return true;
}

/** Walks to the next place; with Shift the cards on the way are selected. From the first band and the first stage it goes on to the headers. */
function walk(board: Board, direction: Direction, extends_: boolean): boolean {
  const { focus, selection } = board.workspace.session.getState();
  const next = neighbour(board.layout.settled(), focus, direction);
  if (!next) return false;
  const isSame =
    focus?.touchpointId === next.touchpointId &&
    focus?.stageId === next.stageId &&
    focus.segmentId === next.segmentId;
  if (isSame && !extends_) {
    const head = headerBeside(next, direction);
    if (head) board.state.setState({ head });
    return true;
  }
  goTo(board, next);
  if (extends_) {
    const ids = [focus?.touchpointId, next.touchpointId].filter((id) => id !== undefined);
    board.workspace.session.setState({ selection: [...new Set([...selection, ...ids])] });
  }
  return true;
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
  const { session, announce } = board.workspace;
  const { focus, selection } = session.getState();
  if (!board.space.held || board.space.used) return;
  if (head) selectIn(board.workspace, head.kind, head.id, 'toggle');
  const id = focus?.touchpointId;
  if (head || id === undefined) return;
  const next = selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];
  session.setState({ selection: next });
  announce({ key: 'board.selected', values: { count: next.length } });
}
