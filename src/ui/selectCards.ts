import { arrangement } from '../derive/arrangement.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Session } from '../store/session.ts';
import { placeOf } from './cardActions.ts';
import type { Workspace } from './workspace.ts';

/** What becomes of what was selected before: it is let go, or the new ones are added to it, or taken out when all of them are in it. */
export type Selecting = 'only' | 'toggle';

/** Selects every touchpoint on the map. */
export function selectAll(workspace: Workspace): void {
  select(workspace, () => true);
}

/** Selects all touchpoints of a stage or a segment. */
export function selectIn(
  workspace: Workspace,
  kind: 'stage' | 'segment',
  id: string,
  selecting: Selecting = 'only',
): void {
  const field = kind === 'stage' ? 'stageId' : 'segmentId';
  select(workspace, (row) => row[field] === id, selecting);
}

/** Lets go of what is selected. */
export function selectNone(workspace: Workspace): void {
  workspace.session.setState({ selection: [] });
  sayCount(workspace);
}

/** Says how many are selected. */
export function sayCount({ session, announce }: Workspace): void {
  announce({ key: 'board.selected', values: { count: session.getState().selection.length } });
}

/** Makes these the selected ones. The keyboard goes to the first of them unless it is on one, so that what a key does is done to them. */
export function takeSelection({ editor, session }: Workspace, ids: readonly string[]): void {
  const { focus } = session.getState();
  const isOnOne = focus?.touchpointId !== undefined && ids.includes(focus.touchpointId);
  const first = isOnOne ? null : placeOf(editor.getState().doc, ids[0]);
  session.setState({ selection: ids, ...(first && { focus: first }) });
}

function select(
  workspace: Workspace,
  isWanted: (row: Touchpoint) => boolean,
  selecting: Selecting = 'only',
): void {
  const { editor, session } = workspace;
  const ids = arrangement(editor.getState().doc)
    .cells.flat(2)
    .filter((row) => isWanted(row) && isShown(session.getState(), row))
    .map(({ id }) => id);
  takeSelection(workspace, selecting === 'only' ? ids : toggled(session.getState().selection, ids));
  sayCount(workspace);
}

/** What cannot be seen is not selected with the rest. */
function isShown({ parts, hiddenCards }: Session, row: Touchpoint): boolean {
  const { hiddenSegments, foldedSegments, foldedStages } = parts;
  const { segmentId, stageId } = row;
  const isIn = (ids: readonly string[], id: string | null) => id !== null && ids.includes(id);
  if (hiddenCards.has(row.id)) return false;
  return !isIn(hiddenSegments, segmentId) && !isIn(foldedSegments, segmentId) && !isIn(foldedStages, stageId);
}

function toggled(selection: readonly string[], ids: readonly string[]): string[] {
  const before = new Set(selection);
  const own = new Set(ids);
  if (ids.every((id) => before.has(id))) return selection.filter((id) => !own.has(id));
  return [...selection, ...ids.filter((id) => !before.has(id))];
}
