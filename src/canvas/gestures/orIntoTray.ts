import { moveTouchpoints } from '../../commands/moveTouchpoints.ts';
import type { Edit } from '../../edit/transaction.ts';
import { sayInTray } from '../../ui/trayActions.ts';
import type { Board, Carried } from '../board.ts';
import type { Gesture } from './gesture.ts';
import { overTray } from './overTray.ts';

/** A gesture that carries cards, and puts them into the tray when they are released there. */
export function orIntoTray(board: Board, gesture: Gesture): Gesture {
  const { state, camera, workspace } = board;
  let over: { readonly before: Carried; readonly edit: Edit } | null = null;
  return {
    ...gesture,
    get name() {
      const count = over?.before.ids.length ?? 0;
      return over ? ({ key: 'edit.moveToTray', values: { count } } as const) : gesture.name;
    },
    at: (point, keys) => {
      const { carried } = state.getState();
      const { x, y, zoom } = camera.view;
      const isOver = carried && overTray(board, { x: point.x * zoom + x, y: point.y * zoom + y });
      if (isOver && !over) {
        over = { before: carried, edit: (tr) => moveTouchpoints(tr, carried.ids, 'tray') };
        state.setState({ carried: { ...carried, isOverTray: true } });
      } else if (!isOver && over) {
        state.setState({ carried: over.before });
        over = null;
      }
      return over ? over.edit : gesture.at(point, keys);
    },
    done: () => {
      if (over) sayInTray(workspace, over.before.ids.length);
      else gesture.done?.();
    },
  };
}
