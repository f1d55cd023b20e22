import { type Shift, shapeOf } from '../commands/shape.ts';
import type { CardBox, Layout, Place } from '../derive/layout.ts';
import { moveCards } from '../ui/cardActions.ts';
import { moveTogether } from '../ui/moveTogether.ts';
import { placeAmongAll } from '../ui/placeAmongAll.ts';
import type { Board } from './board.ts';

/** One of the four directions on the board. */
export type Arrow = 'left' | 'right' | 'up' | 'down';

/** Moves the card that the keyboard is on, with the other selected ones when it is one of them, a step in a direction: among the cards of its cell first, then to the next cell. Those of several cells go by whole stages and segments and keep their shape. */
export function moveByKey(board: Board, arrow: Arrow): void {
  const { session, announce } = board.workspace;
  const { focus, selection } = session.getState();
  const layout = board.layout.settled();
  const card = focus?.touchpointId === undefined ? undefined : layout.cards.get(focus.touchpointId);
  if (!card) return;
  const ids = selection.includes(card.id) ? selection : [card.id];
  const { groups } = shapeOf(board.workspace.editor.getState().doc, ids);
  const isMoved =
    groups.length > 1
      ? moveTogether(board.workspace, ids, card.id, ways[arrow])
      : moveAlong(board, card, ids, arrow);
  const box = board.layout.get().cards.get(card.id);
  if (!isMoved) announce({ key: 'board.cannotMove' });
  else if (box) board.camera.reveal(box);
}

const ways = {
  left: { columns: -1, rows: 0 },
  right: { columns: 1, rows: 0 },
  up: { columns: 0, rows: -1 },
  down: { columns: 0, rows: 1 },
} as const satisfies Record<Arrow, Shift>;

function moveAlong(board: Board, card: CardBox, ids: readonly string[], arrow: Arrow): boolean {
  const place = nextPlace(board.layout.settled(), card, ids, arrow);
  return place !== null && moveCards(board.workspace, ids, placeAmongAll(board.workspace, ids, place));
}

/** Where a card comes to stand a step further; null at the edge of the map. */
export function nextPlace(layout: Layout, card: CardBox, ids: readonly string[], arrow: Arrow): Place | null {
  const isStacked = layout.kind === 'compact';
  const step = arrow === 'left' || arrow === 'up' ? -1 : 1;
  const isAlong = isStacked ? arrow === 'up' || arrow === 'down' : arrow === 'left' || arrow === 'right';
  const isAcross = arrow === 'up' || arrow === 'down';
  const band = layout.bands.findIndex(({ id }) => id === card.segmentId);
  const column = layout.stages.findIndex(({ id }) => id === card.stageId);
  const others = othersIn(layout, band, column, ids);
  const before = others.filter((other) => other.index < card.index).length;
  if (isAlong && before + step >= 0 && before + step <= others.length) {
    return placeIn(layout, band, column, before + step);
  }
  const [nextBand, nextColumn] = isAcross ? [band + step, column] : [band, column + step];
  const count = othersIn(layout, nextBand, nextColumn, ids).length;
  if (isAlong) return placeIn(layout, nextBand, nextColumn, step < 0 ? count : 0);
  return placeIn(layout, nextBand, nextColumn, Math.min(before, count));
}

function othersIn(layout: Layout, band: number, column: number, ids: readonly string[]): CardBox[] {
  return (layout.bands[band]?.cells[column] ?? []).filter(({ id }) => !ids.includes(id));
}

function placeIn(layout: Layout, band: number, column: number, index: number): Place | null {
  const segmentId = layout.bands[band]?.id;
  const stageId = layout.stages[column]?.id;
  return segmentId && stageId ? { segmentId, stageId, index } : null;
}
