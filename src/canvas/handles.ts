import type { CardBox } from '../derive/layout.ts';
import type { Session } from '../store/session.ts';
import type { Board, BoardState } from './board.ts';
import type { Point } from './view.ts';

/** Where the handle of a card is, from which links are drawn: the middle of its end. */
export function handleOf(card: CardBox): Point {
  return { x: card.x + card.width, y: card.y + card.height / 2 };
}

/** The cards that show their handle now. */
export function handledCards({ state, workspace }: Board): string[] {
  return [...handledBy(state.getState(), workspace.session.getState())];
}

/** The card under the mouse, and the one that is selected alone; none while something is in hand. */
export function handledBy(
  { tool, hover, carried, pulled, moved, heldNote, linking }: BoardState,
  { selection, editing }: Session,
): Set<string> {
  const ids = new Set<string>();
  if (tool === 'hand' || tool === 'note' || editing !== null) return ids;
  if (carried || pulled || moved || heldNote || linking) return ids;
  if (hover?.type === 'card' || hover?.type === 'handle') ids.add(hover.id);
  if (selection.length === 1) ids.add(selection[0] ?? '');
  return ids;
}
