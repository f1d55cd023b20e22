import { noteCell, noteFrom } from '../../derive/noteBoxes.ts';
import { linkCards } from '../../ui/linkActions.ts';
import { startNote } from '../../ui/noteActions.ts';
import type { Board } from '../board.ts';
import type { Hit } from '../hit.ts';
import type { Point } from '../view.ts';
import { targetAt } from './drawLink.ts';

/** What a click does with the tool that is in use: it lays a note, or picks the two ends of a link. Says false when it is a click like any other. */
export function clickWithTool(board: Board, hit: Hit, at: Point): boolean {
  const { tool } = board.state.getState();
  if (tool === 'note' && hit.type !== 'note') {
    layNote(board, at);
    return true;
  }
  if (tool !== 'link' || (hit.type !== 'card' && hit.type !== 'handle')) return false;
  pickForLink(board, hit.id);
  return true;
}

/** Picks a card for the link that is being made: the first one is its source, another one its target. The same one again takes it back. */
export function pickForLink(board: Board, id: string): void {
  const { state, workspace } = board;
  const { linking } = state.getState();
  if (!linking) {
    state.setState({ linking: { fromId: id, at: null, toId: null } });
    workspace.announce({ key: 'links.pickTarget' });
    return;
  }
  state.setState({ linking: null });
  if (linking.fromId === id) return;
  state.setState({ tool: 'select' });
  linkCards(workspace, { fromId: linking.fromId, toId: id });
}

/** Lets the loose end of a link follow the mouse between two clicks. */
export function followLink(board: Board, at: Point): void {
  const { linking } = board.state.getState();
  if (linking)
    board.state.setState({ linking: { ...linking, at, toId: targetAt(board, linking.fromId, at) } });
}

/** Lays a note with its first line where the mouse is, and goes back to selecting. */
function layNote(board: Board, at: Point): void {
  const layout = board.layout.get();
  board.state.setState({ tool: 'select' });
  startNote(board.workspace, noteCell(layout, noteFrom(at, layout.kind)));
}
