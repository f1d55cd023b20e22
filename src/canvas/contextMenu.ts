import { cellBox } from '../derive/cellAt.ts';
import type { Box, Layout } from '../derive/layout.ts';
import { linkRoutes } from '../derive/linkRoutes.ts';
import { laneCardBox, type OwnHead, ownCellOf } from '../derive/ownLanes.ts';
import type { Chosen } from '../store/session.ts';
import type { MenuPlace } from '../ui/actions/action.ts';
import { placeOf } from '../ui/cardActions.ts';
import { finishTyping } from '../ui/contextMenu/finishTyping.ts';
import type { Header } from '../ui/workspace.ts';
import type { Board } from './board.ts';
import { notesOf } from './boardNotes.ts';
import type { Hit } from './hit.ts';
import type { Point } from './view.ts';

/** What a context menu can be opened on: what lies on the board, or the header of a stage or segment. */
export type MenuTarget = Hit | { readonly type: 'header'; readonly header: Header };

/** Opens the context menu of something at a place of the window. What it acts on is then selected, or has the keyboard: a card that is not selected becomes the selection, one that is keeps it. */
export function openContextMenu(board: Board, target: MenuTarget, at: Point, byKey = false): void {
  finishTyping(board.workspace);
  aimAt(board, target);
  const { left = 0, top = 0 } = board.area?.getBoundingClientRect() ?? {};
  board.menuSpot = byKey ? null : board.camera.boardPoint({ x: at.x - left, y: at.y - top });
  board.state.setState({ menu: { place: placeFor(target), at, byKey } });
}

/** Opens the context menu of what the keyboard is on, beside it. */
export function openMenuHere(board: Board): void {
  const { head, noteHead, laneHead } = board.state.getState();
  const { focus, chosen } = board.workspace.session.getState();
  const layout = board.layout.settled();
  const own = laneHead && laneTarget(layout, laneHead);
  if (own) {
    openContextMenu(board, own.target, beside(board, own.box), true);
    return;
  }
  const scribble = noteHead === null ? chosen : ({ kind: 'note', id: noteHead } as const);
  const box = scribble && scribbleBox(board, scribble);
  if (box) {
    openContextMenu(board, { type: scribble.kind, id: scribble.id }, beside(board, box), true);
    return;
  }
  const card = layout.cards.get(focus?.touchpointId ?? '');
  const cell = focus && cellBox(layout, focus.segmentId, focus.stageId);
  if (head) openContextMenu(board, { type: 'header', header: head }, besideHeader(board, head), true);
  else if (card) openContextMenu(board, { type: 'card', id: card.id }, beside(board, card), true);
  else if (cell && focus) {
    const target = { type: 'cell', place: { ...focus, index: 0 } } as const;
    openContextMenu(board, target, beside(board, cell), true);
  } else openContextMenu(board, { type: 'ground' }, beside(board, { x: 0, y: 0, width: 0, height: 0 }), true);
}

/** What the keyboard is on in the lanes of one's own, and where. */
function laneTarget(layout: Layout, head: OwnHead): { target: MenuTarget; box: Box } | null {
  const card = head.cardId === undefined ? null : laneCardBox(layout, head.cardId);
  if (card && head.cardId !== undefined)
    return { target: { type: 'laneCard', id: head.cardId }, box: card.box };
  const cell = ownCellOf(layout, head);
  const { place, free: box } = cell ?? {};
  return place && box ? { target: { type: 'lane', place, box, isPlus: false }, box } : null;
}

/** Where a note or a card of a lane lies, or the middle of a drawn link. */
function scribbleBox(board: Board, { kind, id }: Chosen): Box | undefined {
  if (kind === 'note') return notesOf(board).find(id);
  if (kind === 'laneCard') return laneCardBox(board.layout.get(), id)?.box;
  const corners = linkRoutes(board.layout.get()).find(({ box }) => box.link.id === id)?.corners ?? [];
  const corner = corners[Math.floor(corners.length / 2)];
  return corner && { ...corner, width: 0, height: 0 };
}
function aimAt(board: Board, target: MenuTarget): void {
  const { session, editor } = board.workspace;
  board.state.setState({ head: target.type === 'header' ? target.header : null });
  if (target.type === 'link' || target.type === 'note' || target.type === 'laneCard') {
    session.setState({ chosen: { kind: target.type, id: target.id } });
  } else if (target.type === 'card' || target.type === 'point' || target.type === 'handle') {
    const { selection } = session.getState();
    const focus = placeOf(editor.getState().doc, target.id);
    session.setState({
      ...(focus && { focus }),
      ...(!selection.includes(target.id) && { selection: [target.id] }),
    });
  } else if (target.type !== 'header') {
    const focus = 'place' in target && { segmentId: target.place.segmentId, stageId: target.place.stageId };
    session.setState({ selection: [], ...(focus && { focus }) });
  }
}

function placeFor(target: MenuTarget): MenuPlace {
  if (target.type === 'header') return target.header.kind;
  if (target.type === 'handle') return 'card';
  return target.type === 'free' || target.type === 'lane' ? 'cell' : target.type;
}

/** A place of the window at the upper end of a box of the board, within the map area. */
function beside({ area, camera }: Board, { x, y, width, height }: Box): Point {
  const { left = 0, top = 0, width: most = 0, height: lowest = 0 } = area?.getBoundingClientRect() ?? {};
  const { view } = camera;
  const inside = (place: number, end: number) => Math.max(8, Math.min(place, end - 8));
  return {
    x: left + inside((x + Math.min(width, 136)) * view.zoom + view.x, most),
    y: top + inside((y + Math.min(height, 24)) * view.zoom + view.y, lowest),
  };
}

function besideHeader({ area }: Board, { kind, id }: Header): Point {
  const header = area?.parentElement?.querySelector(`[data-header="${kind} ${CSS.escape(id)}"]`);
  const { left = 0, top = 0, width = 0 } = header?.getBoundingClientRect() ?? {};
  return { x: left + Math.min(width, 120), y: top + 24 };
}
