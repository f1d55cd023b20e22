import { setEmotion } from '../../commands/emotion.ts';
import { moveShape } from '../../commands/moveShape.ts';
import { moveTouchpoints } from '../../commands/moveTouchpoints.ts';
import type { Place } from '../../derive/layout.ts';
import { placeInList } from '../../derive/listPlace.ts';
import { samePlace } from '../../derive/samePlace.ts';
import { emotionAtX } from '../../derive/turnedPoints.ts';
import type { Edit } from '../../edit/transaction.ts';
import { placeOf } from '../../ui/cardActions.ts';
import { placeAmongAll } from '../../ui/placeAmongAll.ts';
import type { JourneyList } from './list.ts';
import type { ListGesture } from './listDrag.ts';

/** Carries a row up and down, also into another stage, and the other selected ones with it when it is one of them: they keep their distance from it. */
export function carryRow(list: JourneyList, id: string): ListGesture {
  const { session, editor } = list.workspace;
  const { selection } = session.getState();
  const ids = selection.includes(id) ? selection : [id];
  const home = list.layout.get().rows.get(id);
  let last: { place: Place; edit: Edit | null } | null = null;
  return {
    name: { key: 'edit.moveTouchpoint', values: { count: ids.length } },
    scrolls: true,
    begin: () => list.state.setState({ carried: { id, ids, place: null } }),
    at: (_, y) => {
      const place = placeInList(list.layout.get(), y, ids);
      if (!place) return null;
      if (last && samePlace(last.place, place)) return last.edit;
      const whole = placeAmongAll(list.workspace, ids, place);
      const move: Edit = (tr) =>
        ids.length > 1 ? moveShape(tr, ids, id, whole) : moveTouchpoints(tr, ids, whole);
      const stays = ids.length === 1 && home && samePlace(home, place);
      last = { place, edit: stays ? null : move };
      list.state.setState({ carried: { id, ids, place } });
      return last.edit;
    },
    end: () => list.state.setState({ carried: null }),
    done: () => {
      const focus = placeOf(editor.getState().doc, id);
      if (focus && session.getState().focus?.touchpointId === id) session.setState({ focus });
    },
  };
}

/** Pulls a point of the turned curve to the side: the emotion follows in its five levels. */
export function pullTurnedPoint(list: JourneyList, id: string, before: number): ListGesture {
  let last: { emotion: number; edit: Edit | null } | null = null;
  return {
    name: { key: 'edit.setEmotion', values: { count: 1 } },
    scrolls: false,
    begin: () => list.state.setState({ pulled: id }),
    at: (x) => {
      const emotion = emotionAtX(x);
      if (last?.emotion === emotion) return last.edit;
      last = { emotion, edit: emotion === before ? null : (tr) => setEmotion(tr, id, emotion) };
      return last.edit;
    },
    end: () => list.state.setState({ pulled: null }),
  };
}
