import { moveTouchpoints } from '../../commands/moveTouchpoints.ts';
import { placeAt } from '../../derive/cellAt.ts';
import type { Place } from '../../derive/layout.ts';
import { looseCard } from '../../derive/looseCard.ts';
import { samePlace } from '../../derive/samePlace.ts';
import type { Edit } from '../../edit/transaction.ts';
import { placeAmongAll } from '../../ui/placeAmongAll.ts';
import type { Board } from '../board.ts';
import { followFromOutside } from './followFromOutside.ts';
import type { Gesture } from './gesture.ts';
import { isInSight } from './isInSight.ts';

/** Takes touchpoints of the tray into the hand of a pointer that is down: over the map they find room as cards of the board do, elsewhere they stay in the tray. */
export function carryIn(board: Board, ids: readonly string[], first: PointerEvent): void {
  const gesture = placing(board, ids);
  if (gesture) followFromOutside(board, gesture, first);
}

function placing(board: Board, ids: readonly string[]): Gesture | null {
  const { editor, session, measure } = board.workspace;
  const { doc } = editor.getState();
  const first = doc.touchpoint.get(ids[0] ?? '');
  if (!first) return null;
  const box = looseCard(first, doc, { kind: session.getState().layout, measure });
  const inHand = { box, ids, grip: { x: box.width / 3, y: 20 } };
  let last: { place: Place; edit: Edit } | null = null;
  return {
    name: { key: 'edit.moveTouchpoint', values: { count: ids.length } },
    fromOutside: true,
    begin: () => board.state.setState({ hover: null, carried: inHand }),
    at: (point) => {
      const place = isInSight(board, point) ? placeAt(board.layout.get(), point.x, point.y, box.id) : null;
      if (place && last && samePlace(last.place, place)) return last.edit;
      const whole = place && placeAmongAll(board.workspace, ids, place);
      last = place && whole && { place, edit: (tr) => moveTouchpoints(tr, ids, whole) };
      return last?.edit ?? null;
    },
    end: () => board.state.setState({ carried: null }),
    done: () => {
      const { segmentId, stageId } = last?.place ?? {};
      if (segmentId && stageId) session.setState({ focus: { segmentId, stageId, touchpointId: box.id } });
    },
  };
}
