import { moveShape } from '../../commands/moveShape.ts';
import { moveTouchpoints } from '../../commands/moveTouchpoints.ts';
import { placeAt } from '../../derive/cellAt.ts';
import type { Place } from '../../derive/layout.ts';
import { samePlace } from '../../derive/samePlace.ts';
import type { Edit } from '../../edit/transaction.ts';
import { placeOf } from '../../ui/cardActions.ts';
import { idSet } from '../../ui/idSet.ts';
import { placeAmongAll } from '../../ui/placeAmongAll.ts';
import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import type { Gesture } from './gesture.ts';

/** Carries a card, taken hold of at `start` on the board, to another place, and the other selected cards with it when it is one of them: they keep their distance from it. The neighbours make room on the way. */
export function carryCards(board: Board, id: string, start: Point): Gesture | null {
  const { session, editor } = board.workspace;
  const box = board.layout.get().cards.get(id);
  if (!box) return null;
  const { selection } = session.getState();
  const ids = idSet(selection).has(id) ? selection : [id];
  const inHand = { box, ids, grip: { x: start.x - box.x, y: start.y - box.y } };
  let last: { place: Place; edit: Edit | null } | null = null;

  const editTo = (place: Place): Edit | null => {
    if (last && samePlace(last.place, place)) return last.edit;
    const stays = ids.length === 1 && samePlace(place, box);
    const whole = placeAmongAll(board.workspace, ids, place);
    const move: Edit = (tr) =>
      ids.length > 1 ? moveShape(tr, ids, id, whole) : moveTouchpoints(tr, ids, whole);
    last = { place, edit: stays ? null : move };
    return last.edit;
  };

  return {
    name: { key: 'edit.moveTouchpoint', values: { count: ids.length } },
    begin: () => board.state.setState({ hover: null, carried: inHand }),
    at: ({ x, y }) => {
      const place = placeAt(board.layout.get(), x, y, id);
      // Away from every cell the cards stay where they were before.
      if (!place) return null;
      return editTo(ids.length > 1 ? amongOthers(board, place, id, ids) : place);
    },
    end: () => board.state.setState({ carried: null }),
    done: () => {
      const focus = placeOf(editor.getState().doc, id);
      if (focus && session.getState().focus?.touchpointId === id) session.setState({ focus });
    },
  };
}

/** The place found for one card, counted among the cards of the cell that are not in hand. */
function amongOthers(board: Board, place: Place, id: string, ids: readonly string[]): Place {
  const layout = board.layout.get();
  const band = layout.bands.find((one) => one.id === place.segmentId);
  const column = layout.stages.findIndex((stage) => stage.id === place.stageId);
  const before = (band?.cells[column] ?? []).filter((card) => card.id !== id).slice(0, place.index);
  const own = idSet(ids);
  return { ...place, index: before.filter((card) => !own.has(card.id)).length };
}
