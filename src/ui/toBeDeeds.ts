import { startToBe } from '../commands/toBe.ts';
import type { Doc } from '../model/doc.ts';
import type { Session } from '../store/session.ts';
import { placeOf } from './cardActions.ts';
import { today } from './today.ts';
import type { Workspace } from './workspace.ts';

/** Copies the map of today into the one that is wanted, as one step, and goes there. */
export function beginToBe(workspace: Workspace): void {
  workspace.editor.run({ key: 'edit.startToBe' }, (tr) => startToBe(tr, today()));
  seeMap(workspace, 'toBe');
  workspace.session.setState({ sidePanel: 'toBe' });
}

/** Goes to the map of today or to the wanted one; what is selected there, and the place of the keyboard, are the counterparts of those here. */
export function seeMap({ editor, session, announce }: Workspace, seen: Session['seen']): void {
  const now = session.getState();
  if (now.seen === seen) return;
  const { doc } = editor.getState();
  const pairs = counterparts(doc, seen);
  const selection = now.selection.flatMap((id) => pairs.get(id) ?? []);
  const here = now.focus?.touchpointId;
  const there = here === undefined ? undefined : pairs.get(here);
  const focus = there === undefined ? null : placeOf(doc, there);
  const cell = now.focus && { segmentId: now.focus.segmentId, stageId: now.focus.stageId };
  session.setState({ seen, selection, focus: focus ?? cell, editing: null, chosen: null });
  announce({ key: seen === 'toBe' ? 'toBe.seesToBe' : 'toBe.seesAsIs' });
}

/** From the ids of one map to those that stand for the same in the other. */
function counterparts({ touchpoint }: Doc, seen: Session['seen']): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const { id, originId } of touchpoint.values()) {
    if (originId === undefined) continue;
    if (seen === 'toBe') pairs.set(originId, id);
    else pairs.set(id, originId);
  }
  return pairs;
}
