import type { StoreApi } from 'zustand/vanilla';
import type { Doc } from '../model/doc.ts';
import type { Focus, Session } from './session.ts';

/** Makes a session forget cards, stages and segments that a document no longer holds; the focus follows its card to another cell, and a title is edited only on the map. */
export function forgetGone(session: Pick<StoreApi<Session>, 'getState' | 'setState'>, doc: Doc): void {
  const { selection, about, focus, editing } = session.getState();
  const fields: { -readonly [F in keyof Session]?: Session[F] } = {};
  if (!selection.every((id) => doc.touchpoint.has(id))) {
    fields.selection = selection.filter((id) => doc.touchpoint.has(id));
  }
  if (about && !doc[about.kind].has(about.id)) fields.about = null;
  const edited = editing === null ? undefined : doc.touchpoint.get(editing);
  if (editing !== null && !(edited?.segmentId && edited.stageId)) fields.editing = null;
  const place = focus && placeLeft(focus, doc);
  if (place !== focus) fields.focus = place;
  if (Object.keys(fields).length > 0) session.setState(fields);
}

function placeLeft(focus: Focus, doc: Doc): Focus | null {
  const { segmentId, stageId, touchpointId } = focus;
  const card = touchpointId === undefined ? undefined : doc.touchpoint.get(touchpointId);
  if (card?.segmentId && card.stageId) {
    const stays = card.segmentId === segmentId && card.stageId === stageId;
    return stays ? focus : { segmentId: card.segmentId, stageId: card.stageId, touchpointId: card.id };
  }
  if (!doc.segment.has(segmentId) || !doc.stage.has(stageId)) return null;
  return touchpointId === undefined ? focus : { segmentId, stageId };
}
