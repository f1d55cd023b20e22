import { moveTouchpoints } from '../../commands/moveTouchpoints.ts';
import { placeAt } from '../../derive/cellAt.ts';
import type { Place } from '../../derive/layout.ts';
import { looseCard } from '../../derive/looseCard.ts';
import type { Edit } from '../../edit/transaction.ts';
import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import type { Gesture } from './gesture.ts';
import { followPress } from './press.ts';

/** Follows a pointer that was pressed on touchpoints in the tray: over the map they find room as cards of the board do, elsewhere they stay in the tray. */
export function carryIn(board: Board, ids: readonly string[], press: PointerEvent): void {
  const { area } = board;
  const gesture = area && placing(board, ids);
  if (!area || !gesture) return;
  const place = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = area.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  followPress(board, press, { element: area, gesture, place });
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
      const place = isOverMap(board, point) ? placeAt(board.layout.get(), point.x, point.y, box.id) : null;
      if (place && last && isSame(last.place, place)) return last.edit;
      last = place && { place, edit: (tr) => moveTouchpoints(tr, ids, place) };
      return last?.edit ?? null;
    },
    end: () => board.state.setState({ carried: null }),
    done: () => {
      const { segmentId, stageId } = last?.place ?? {};
      if (segmentId && stageId) session.setState({ focus: { segmentId, stageId, touchpointId: box.id } });
    },
  };
}

/** Whether a place of the board can be seen in the map area. */
function isOverMap({ camera }: Board, { x, y }: Point): boolean {
  const { view, area } = camera;
  const [left, top] = [x * view.zoom + view.x, y * view.zoom + view.y];
  return left >= 0 && top >= 0 && left <= area.width && top <= area.height;
}

function isSame(a: Place, b: Place): boolean {
  return a.segmentId === b.segmentId && a.stageId === b.stageId && a.index === b.index;
}
