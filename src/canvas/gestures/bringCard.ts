import { addEncounter } from '../../commands/addEncounter.ts';
import { placeAt } from '../../derive/cellAt.ts';
import type { Place } from '../../derive/layout.ts';
import { loneCard } from '../../derive/loneCard.ts';
import type { Edit } from '../../edit/transaction.ts';
import type { Brought } from '../../ui/workspace.ts';
import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import { Drag } from './drag.ts';
import type { Gesture } from './gesture.ts';

/** Carries what is brought from beside the board, from this event of the pointer until it is let go; Escape gives it up. */
export function bringCard(board: Board, first: PointerEvent, brought: Brought): void {
  const { area } = board;
  const gesture = area && bringGesture(board, brought);
  if (!gesture) {
    brought.end();
    return;
  }
  const place = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = area.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const keys = { shift: false, alt: false };
  const drag = new Drag(board, gesture, place(first));
  const stops = new AbortController();
  const { signal } = stops;
  const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', work: (event: PointerEvent) => void) =>
    addEventListener(type, (event) => event.pointerId === first.pointerId && work(event), { signal });
  area.setPointerCapture(first.pointerId);
  on('pointermove', (event) => drag.move(place(event), keys));
  on('pointerup', (event) => {
    stops.abort();
    drag.move(place(event), keys);
    drag.release();
  });
  on('pointercancel', () => {
    stops.abort();
    drag.cancel();
  });
}

/** Adds the card where it is held over the map; the neighbours make room on the way. Beside the map it goes nowhere. */
function bringGesture(board: Board, { encounter, over, end }: Brought): Gesture | null {
  const { workspace, layout, state } = board;
  const { session, measure, newId } = workspace;
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
      const isOver = isInArea(board, point);
      over(isOver);
      const place = isOver ? placeAt(layout.get(), point.x, point.y, id) : null;
      if (place && last && isSame(last.place, place)) return last.edit;
      last = place && { place, edit: (tr) => void addEncounter(tr, place, encounter, id) };
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

/** Whether a place of the board is in sight. */
function isInArea({ camera }: Board, { x, y }: Point): boolean {
  const { view, area } = camera;
  const [left, top] = [x * view.zoom + view.x, y * view.zoom + view.y];
  return left >= 0 && top >= 0 && left <= area.width && top <= area.height;
}

function isSame(a: Place, b: Place): boolean {
  return a.segmentId === b.segmentId && a.stageId === b.stageId && a.index === b.index;
}
