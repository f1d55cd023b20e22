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

/** Goes to the map of today, to the wanted one or to both in one; what is selected there, and the place of the keyboard, are the counterparts of those here. */
export function seeMap(workspace: Workspace, look: Look): void {
  const { session, announce } = workspace;
  if (lookOf(session.getState()) === look) return;
  const { seen, view } = session.getState();
  const isSame = seen === (look === 'asIs' ? 'asIs' : 'toBe');
  session.setState({ both: look === 'both' });
  // Both are drawn on the board and in the analysis.
  if (look === 'both') session.setState({ view: view === 'analysis' ? view : 'map', sidePanel: 'toBe' });
  if (!isSame) goOver(workspace, look === 'asIs' ? 'asIs' : 'toBe');
  announce({ key: said[look] });
}

/** How the two maps of a document are looked at: one of them, or the wanted one over that of today. */
export type Look = Session['seen'] | 'both';

const said = { asIs: 'toBe.seesAsIs', toBe: 'toBe.seesToBe', both: 'toBe.seesBoth' } as const;

/** What is looked at. */
export function lookOf({ seen, both }: Pick<Session, 'seen' | 'both'>): Look {
  return both && seen === 'toBe' ? 'both' : seen;
}

/** The look that follows: today, wanted, both, and today again. */
export function lookAfter(look: Look): Look {
  return ({ asIs: 'toBe', toBe: 'both', both: 'asIs' } as const)[look];
}

function goOver({ editor, session }: Workspace, seen: Session['seen']): void {
  const now = session.getState();
  const { doc } = editor.getState();
  const pairs = counterparts(doc, seen);
  const selection = now.selection.flatMap((id) => pairs.get(id) ?? []);
  const here = now.focus?.touchpointId;
  const there = here === undefined ? undefined : pairs.get(here);
  const focus = there === undefined ? null : placeOf(doc, there);
  const cell = now.focus && { segmentId: now.focus.segmentId, stageId: now.focus.stageId };
  session.setState({ seen, selection, focus: focus ?? cell, editing: null, chosen: null });
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
