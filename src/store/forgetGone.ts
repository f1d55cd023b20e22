import type { Doc } from '../model/doc.ts';
import type { SessionStore } from './createSessionStore.ts';
import type { Focus, Session } from './session.ts';

/** Makes a session forget cards, links, notes, stages and segments that a document no longer holds; the focus follows its card to another cell, and a title is edited only on the map. */
export function forgetGone(session: Pick<SessionStore, 'getState' | 'setState'>, doc: Doc): void {
  const { selection, chosen, about, focus, editing } = session.getState();
  const fields: { -readonly [F in keyof Session]?: Session[F] } = {};
  if (!selection.every((id) => doc.touchpoint.has(id))) {
    fields.selection = selection.filter((id) => doc.touchpoint.has(id));
  }
  if (chosen && !doc[chosen.kind].has(chosen.id)) fields.chosen = null;
  if (about && !doc[about.kind].has(about.id)) fields.about = null;
  if (editing !== null && !isWrittenOnMap(editing, doc)) fields.editing = null;
  const place = focus && placeLeft(focus, doc);
  if (place !== focus) fields.focus = place;
  if (Object.keys(fields).length > 0) session.setState(fields);
}

function isWrittenOnMap(id: string, doc: Doc): boolean {
  const card = doc.touchpoint.get(id);
  return doc.note.has(id) || doc.laneCard.has(id) || Boolean(card?.segmentId && card.stageId);
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
