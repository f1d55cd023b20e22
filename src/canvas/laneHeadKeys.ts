import { neighbour } from '../derive/neighbour.ts';
import { type OwnCell, type OwnHead, ownCells } from '../derive/ownLanes.ts';
import type { Focus } from '../store/session.ts';
import { laneCardKeys } from '../ui/keys/laneCardKeys.ts';
import { keyReader } from '../ui/keys/readKeys.ts';
import {
  type LaneCardStep,
  removeLaneCardNamed,
  startLaneCard,
  startLaneCardBy,
  stepLaneCard,
} from '../ui/lanes/laneCardDeeds.ts';
import { askForKeyboard, type Board } from './board.ts';
import { openMenuHere } from './contextMenu.ts';
import { goToLane, goToLaneCard, laneHeadKey } from './laneHead.ts';

const deedOf = keyReader(laneCardKeys);

const steps: Readonly<Record<string, LaneCardStep>> = {
  ArrowUp: 'before',
  ArrowDown: 'after',
  ArrowLeft: 'previousStage',
  ArrowRight: 'nextStage',
};

/** What each entry of the table of keys does to the place that the keyboard is on. */
const deeds: Record<keyof typeof laneCardKeys, (board: Board, head: OwnHead, key: string) => void> = {
  walk: (board, head, key) => walk(board, head, key),
  edit: ({ workspace }, head) => {
    if (head.cardId === undefined) startLaneCard(workspace, head);
    else workspace.session.setState({ chosen: { kind: 'laneCard', id: head.cardId }, editing: head.cardId });
  },
  add: ({ workspace }, head) => {
    if (head.cardId === undefined) startLaneCard(workspace, head);
    else startLaneCardBy(workspace, head.cardId, 0);
  },
  select: ({ workspace: { session } }, { cardId }) => {
    const isChosen = session.getState().chosen?.id === cardId;
    if (cardId !== undefined)
      session.setState({ chosen: isChosen ? null : { kind: 'laneCard', id: cardId } });
  },
  move: (board, { cardId }, key) => {
    const step = steps[key];
    if (cardId === undefined || !step) return;
    stepLaneCard(board.workspace, cardId, step);
    goToLaneCard(board, cardId);
  },
  remove: (board, head) => {
    if (head.cardId === undefined) return;
    removeLaneCardNamed(board.workspace, head.cardId);
    goToLaneCard(board, head.cardId, head);
  },
  leave: (board, head) => toTouchpoints(board, head),
  menu: openMenuHere,
};

/** What a key does while the keyboard is in the lanes of one's own; says false when it means nothing there. */
export function keyInLanes(board: Board, head: OwnHead, event: KeyboardEvent): boolean {
  const deed = deedOf(event);
  if (deed) deeds[deed](board, head, event.key);
  return deed !== null;
}

/** Goes from the touchpoints of a segment down into its lanes, or from those of the next one up. Says false where the segment has no such lane. */
export function walkIntoLanes(board: Board, { segmentId, stageId }: Focus, from: 'above' | 'below'): boolean {
  const lanes = cellsOf(board, segmentId);
  const cells = from === 'above' ? lanes[0] : lanes.at(-1);
  const cell = cells?.find(({ place }) => place.stageId === stageId);
  if (cell) goToLane(board, headIn(cell));
  return cell !== undefined;
}

function walk(board: Board, head: OwnHead, key: string): void {
  const lanes = cellsOf(board, head.segmentId);
  const at = lanes.findIndex(([cell]) => cell?.place.laneId === head.laneId);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const row = (lanes[at] ?? []).flatMap(headsIn);
    const here = row.findIndex((one) => laneHeadKey(one) === laneHeadKey(head));
    const next = row[here + (key === 'ArrowRight' ? 1 : -1)];
    if (next) goToLane(board, next);
    return;
  }
  const to = key === 'ArrowDown' ? at + 1 : at - 1;
  const cell = lanes[to]?.find(({ place }) => place.stageId === head.stageId);
  if (cell) goToLane(board, headIn(cell));
  else if (key === 'ArrowUp') toTouchpoints(board, head);
  else toNextSegment(board, head);
}

/** Back to the touchpoints above. */
function toTouchpoints(board: Board, { segmentId, stageId }: OwnHead): void {
  const touchpointId = lastCard(board, segmentId, stageId);
  const focus = { segmentId, stageId, ...(touchpointId !== undefined && { touchpointId }) };
  board.state.setState({ laneHead: null });
  board.workspace.session.setState({ chosen: null, focus });
  askForKeyboard(board);
}

function toNextSegment(board: Board, { segmentId, stageId }: OwnHead): void {
  const touchpointId = lastCard(board, segmentId, stageId);
  const here = { segmentId, stageId, ...(touchpointId !== undefined && { touchpointId }) };
  const next = neighbour(board.layout.settled(), here, 'down');
  if (!next || next.segmentId === segmentId) return;
  board.state.setState({ laneHead: null });
  board.workspace.session.setState({ focus: next });
  askForKeyboard(board);
}

function lastCard(board: Board, segmentId: string, stageId: string): string | undefined {
  const { bands, stages } = board.layout.settled();
  const column = stages.findIndex(({ id }) => id === stageId);
  return bands.find(({ id }) => id === segmentId)?.cells[column]?.at(-1)?.id;
}

function cellsOf(board: Board, segmentId: string): OwnCell[][] {
  const layout = board.layout.settled();
  const band = layout.bands.find(({ id }) => id === segmentId);
  return band ? ownCells(layout, band) : [];
}

/** The places of a cell: its cards, or the cell itself while it has none. */
export function headsIn({ place, cards }: OwnCell): OwnHead[] {
  return cards.length > 0 ? cards.map(({ id }) => ({ ...place, cardId: id })) : [place];
}

function headIn(cell: OwnCell): OwnHead {
  return headsIn(cell)[0] ?? cell.place;
}
