import { cellBox } from '../../derive/cellAt.ts';
import type { Box, Layout } from '../../derive/layout.ts';
import { idSet } from '../../ui/idSet.ts';
import type { Board } from '../board.ts';
import { freePlace } from '../hit.ts';
import type { CardMotion } from './cardMotion.ts';
import type { FarShown } from './paintFar.ts';

/** What is to be seen of a board from far off at a moment. */
export function farShown(board: Board, motion: CardMotion, now: number): FarShown {
  const layout = board.layout.get();
  const { hover, carried } = board.state.getState();
  return {
    layout,
    selection: idSet(board.shownSelection.get()),
    hovered: hover?.type === 'card' ? hover.id : null,
    faded: board.workspace.session.getState().faded,
    held: new Set(carried?.ids),
    carried,
    ring: ringOf(board, layout),
    isMoving: motion.isUnderWay(now),
    place: (card) => motion.place(card, now),
  };
}

/** The place of the keyboard, while it was used last and nothing is being typed. */
function ringOf({ state, workspace }: Board, layout: Layout): Box | null {
  const { atBoard, keyboard, head } = state.getState();
  const { focus, editing } = workspace.session.getState();
  if (!focus || !atBoard || !keyboard || head || editing !== null) return null;
  const card = focus.touchpointId === undefined ? undefined : layout.cards.get(focus.touchpointId);
  return card ?? freePlace(layout, focus)?.box ?? cellBox(layout, focus.segmentId, focus.stageId);
}
