import { addTouchpoint, type TouchpointFields } from '../commands/touchpoints.ts';
import type { Place } from '../derive/layout.ts';
import { inOrder } from '../model/order.ts';
import { cellMates } from './cardActions.ts';
import type { Workspace } from './workspace.ts';

/**
 * Puts an empty card at a place and opens its title. It is only shown: the document gets it with the first letter of its title, so that
 * giving up leaves no trace.
 */
export function startCard(workspace: Workspace, place: Place): void {
  const { editor, session, newId } = workspace;
  const id = newId();
  const { segmentId, stageId } = place;
  const { seen: state } = session.getState();
  editor.preview((tr) => void addTouchpoint(tr, place, { state, ...withId(id) }));
  session.setState({ focus: { segmentId, stageId, touchpointId: id }, selection: [], editing: id });
}

/** Starts a card after the one that the keyboard is on, or in its cell; on a map that was not touched yet, in its first cell, which is made when there is none. */
export async function startCardHere(workspace: Workspace): Promise<void> {
  // At once where there is a place: what is typed next belongs to the card.
  const place = placeForNew(workspace) ?? (await firstPlace(workspace));
  if (place) startCard(workspace, place);
}

/** Makes a place for cards on a map that has none. */
export async function firstPlace(workspace: Workspace): Promise<Place | null> {
  (await import('./firstCell.ts')).addFirstCell(workspace);
  return placeForNew(workspace);
}

/** Whether the card being titled is only shown so far. */
export function isDraft({ editor }: Workspace, id: string): boolean {
  const { doc, shown } = editor.getState();
  return !doc.touchpoint.has(id) && shown.touchpoint.has(id);
}

/** Makes a card that was only shown a part of the document, with the fields given. What follows with the same merge key is one step with it. */
export function keepCard(
  { editor }: Workspace,
  id: string,
  fields: TouchpointFields,
  mergeKey: string,
): void {
  const row = editor.getState().shown.touchpoint.get(id);
  if (!row?.segmentId || !row.stageId) return;
  const index = cellMates(editor.getState().shown, row).indexOf(row);
  const place = { segmentId: row.segmentId, stageId: row.stageId, index };
  editor.run(
    { key: 'edit.addTouchpoint' },
    (tr) => void addTouchpoint(tr, place, { ...fields, state: row.state, ...withId(id) }),
    mergeKey,
  );
}

/** Ends the title of a card that was only shown: the board is as it was before, and the keyboard on the card before it. */
export function dropDraft({ editor, session }: Workspace, id: string): void {
  const { shown } = editor.getState();
  const row = shown.touchpoint.get(id);
  const mates = row ? cellMates(shown, row).filter((mate) => mate.id !== id && mate.order < row.order) : [];
  editor.preview(null);
  const { focus } = session.getState();
  const isThere = focus?.touchpointId === id;
  const place = focus && { segmentId: focus.segmentId, stageId: focus.stageId };
  const before = mates.at(-1);
  session.setState({
    editing: null,
    selection: [],
    ...(isThere && place && { focus: before ? { ...place, touchpointId: before.id } : place }),
  });
}

/** Where a new card goes: after the one that the keyboard is on or that is selected, at the end of its cell, or in the first cell; null on a map without cells. */
export function placeForNew({ editor, session }: Workspace): Place | null {
  const { doc } = editor.getState();
  const { focus, selection } = session.getState();
  const row = doc.touchpoint.get((focus ? focus.touchpointId : selection.at(-1)) ?? '');
  if (row?.segmentId && row.stageId) {
    const index = cellMates(doc, row).indexOf(row) + 1;
    return { segmentId: row.segmentId, stageId: row.stageId, index };
  }
  const segmentId = focus?.segmentId ?? inOrder(doc.segment.values())[0]?.id;
  const stageId = focus?.stageId ?? inOrder(doc.stage.values())[0]?.id;
  if (!segmentId || !stageId) return null;
  return { segmentId, stageId, index: Number.MAX_SAFE_INTEGER };
}

function withId(id: string): TouchpointFields & { id: string } {
  return { id };
}
