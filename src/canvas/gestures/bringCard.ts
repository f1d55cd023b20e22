import { addEncounter } from '../../commands/addEncounter.ts';
import { placeAt } from '../../derive/cellAt.ts';
import type { Place } from '../../derive/layout.ts';
import { loneCard } from '../../derive/loneCard.ts';
import { samePlace } from '../../derive/samePlace.ts';
import type { Edit } from '../../edit/transaction.ts';
import type { Brought } from '../../ui/workspace.ts';
import type { Board } from '../board.ts';
import { followFromOutside } from './followFromOutside.ts';
import type { Gesture } from './gesture.ts';
import { isInSight } from './isInSight.ts';

/** Carries what is brought from beside the board, from this event of the pointer until it is let go; Escape gives it up. */
export function bringCard(board: Board, first: PointerEvent, brought: Brought): void {
  const gesture = board.area && bringGesture(board, brought);
  if (gesture) followFromOutside(board, gesture, first);
  else brought.end();
}

/** Adds the card where it is held over the map; the neighbours make room on the way. Beside the map it goes nowhere. */
function bringGesture(board: Board, { encounter, over, end }: Brought): Gesture | null {
  const { workspace, layout, state } = board;
  const { session, measure, newId } = workspace;
  const wanted = session.getState().seen;
  const id = newId();
  const box = loneCard(id, encounter, layout.get().kind, measure);
  if (!box) return null;
  const inHand = { box, ids: [id], grip: { x: box.width / 2, y: box.height / 2 } };
  let last: { place: Place; edit: Edit } | null = null;
  return {
    name: { key: 'edit.addTouchpoint' },
    fromOutside: true,
    begin: () => state.setState({ hover: null, carried: inHand }),
    at: (point) => {
      const isOver = isInSight(board, point);
      over(isOver);
      if (isOver !== (state.getState().carried !== null)) state.setState({ carried: isOver ? inHand : null });
      const place = isOver ? placeAt(layout.get(), point.x, point.y, id) : null;
      if (place && last && samePlace(last.place, place)) return last.edit;
      last = place && { place, edit: (tr) => void addEncounter(tr, place, encounter, { id, state: wanted }) };
      return last?.edit ?? null;
    },
    end: () => {
      state.setState({ carried: null });
      end();
    },
    done: () => {
      const { segmentId, stageId } = last?.place ?? box;
      session.setState({ focus: { segmentId, stageId, touchpointId: id } });
    },
  };
}
