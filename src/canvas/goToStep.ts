import { laneCardBox } from '../derive/ownLanes.ts';
import type { Change } from '../edit/change.ts';
import type { Commit } from '../store/editor.ts';
import { placeOf } from '../ui/cardActions.ts';
import { cardOfStep, sayStep } from '../ui/undoneStep.ts';
import type { Board } from './board.ts';
import { notesOf } from './boardNotes.ts';
import { revealHeader } from './headerActions.ts';
import { goToLaneCard } from './laneHead.ts';

/** Takes the view and the keyboard's place to the first thing on the map that an undo or redo changed and left there, and says what was undone. */
export function goToStep(board: Board, step: NonNullable<Commit['step']>, changes: readonly Change[]): void {
  sayStep(board.workspace, step);
  const ofKind = (kind: Change['kind']) => changes.find((one) => one.kind === kind && one.after)?.id;
  if (goToCard(board, ofKind('touchpoint'))) return;
  if (goToNote(board, ofKind('note'))) return;
  if (goToOwnCard(board, ofKind('laneCard'))) return;
  if (goToCard(board, cardOfStep(changes))) return;
  for (const kind of ['stage', 'segment'] as const) {
    const id = ofKind(kind);
    if (id === undefined) continue;
    board.state.setState({ head: { kind, id } });
    revealHeader(board, { kind, id });
    return;
  }
}

/** A note on the map that is back, or elsewhere again, is selected, so that it is seen. */
function goToNote(board: Board, id: string | undefined): boolean {
  const box = id === undefined ? undefined : notesOf(board).find(id);
  if (!box) return false;
  board.workspace.session.setState({ chosen: { kind: 'note', id: box.id } });
  board.camera.reveal(box);
  return true;
}

/** A card of a lane that is back, or elsewhere again, is selected, so that it is seen. */
function goToOwnCard(board: Board, id: string | undefined): boolean {
  const found = id === undefined ? null : laneCardBox(board.layout.get(), id);
  if (id === undefined || !found) return false;
  board.workspace.session.setState({ chosen: { kind: 'laneCard', id } });
  if (board.state.getState().laneHead) goToLaneCard(board, id);
  else board.camera.reveal(found.box);
  return true;
}

function goToCard(board: Board, id: string | undefined): boolean {
  if (id === undefined) return false;
  const { editor, session } = board.workspace;
  const focus = placeOf(editor.getState().doc, id);
  const box = board.layout.get().cards.get(id);
  if (!focus || !box) return false;
  board.state.setState({ head: null });
  session.setState({ focus });
  board.camera.reveal(box);
  return true;
}
