import type { Chosen } from '../store/session.ts';
import { removeLinkNamed } from './linkActions.ts';
import { duplicateNoteBeside, removeNoteNamed } from './noteActions.ts';
import type { Workspace } from './workspace.ts';

/** The id of the link, the note or the card of a lane that is selected, if it is of that kind and there. */
export function chosenId({ editor, session }: Workspace, kind: Chosen['kind']): string | null {
  const { chosen } = session.getState();
  return chosen?.kind === kind && editor.getState().doc[kind].has(chosen.id) ? chosen.id : null;
}

/** Whether a link, a note or a card of a lane is selected. */
export const hasChosen = (workspace: Workspace) =>
  (['link', 'note', 'laneCard'] as const).some((kind) => chosenId(workspace, kind) !== null);

/** Removes the selected link, note or card of a lane; a notice offers to take it back. */
export function removeChosen(workspace: Workspace): void {
  const [link, note] = [chosenId(workspace, 'link'), chosenId(workspace, 'note')];
  if (link !== null) removeLinkNamed(workspace, link);
  if (note !== null) removeNoteNamed(workspace, note);
  const laneCard = chosenId(workspace, 'laneCard');
  if (laneCard !== null)
    void import('./lanes/laneCardDeeds.ts').then(({ removeLaneCardNamed }) =>
      removeLaneCardNamed(workspace, laneCard),
    );
}

/** Lays a copy of the selected note beside it; a link has no copy. */
export function duplicateChosen(workspace: Workspace): void {
  const note = chosenId(workspace, 'note');
  if (note !== null) duplicateNoteBeside(workspace, note);
}
