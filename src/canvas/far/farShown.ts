import { cellBox } from '../../derive/cellAt.ts';
import type { Box, Layout } from '../../derive/layout.ts';
import { openActionCounts } from '../../derive/openActions.ts';
import { cardMarksShown } from '../../ui/cardMarks.ts';
import { idSet } from '../../ui/idSet.ts';
import type { Board } from '../board.ts';
import { notesOf } from '../boardNotes.ts';
import { freePlace } from '../hit.ts';
import type { CardMotion } from './cardMotion.ts';
import { farBoth } from './farBoth.ts';
import type { FarShown } from './paintFar.ts';

const noActions: ReadonlyMap<string, number> = new Map();

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
    actions: cardMarksShown() ? openActionCounts(board.workspace.editor.getState().shown) : noActions,
    both: farBoth(board.workspace),
    carried,
    ring: ringOf(board, layout),
    notes: notesOf(board).get(),
    chosen: board.workspace.session.getState().chosen?.id ?? null,
    isMoving: motion.isUnderWay(now),
    place: (card) => motion.place(card, now),
  };
}

/** The place of the keyboard on the board or in the list of notes, while it was used last and nothing is being typed. */
function ringOf(board: Board, layout: Layout): Box | null {
  const { state, workspace } = board;
  const { atBoard, keyboard, head, noteHead } = state.getState();
  const { focus, editing } = workspace.session.getState();
  if (keyboard && noteHead !== null) return notesOf(board).find(noteHead) ?? null;
  if (!focus || !atBoard || !keyboard || head || editing !== null) return null;
  const card = focus.touchpointId === undefined ? undefined : layout.cards.get(focus.touchpointId);
  return card ?? freePlace(layout, focus)?.box ?? cellBox(layout, focus.segmentId, focus.stageId);
}
