import type { Board } from './board.ts';
import { pickForLink } from './gestures/tools.ts';
import { gridPlace } from './gridPlace.ts';

/** With the tool for links, a key picks the card that the keyboard is on. Says false where there is none. */
export function pickHere(board: Board): boolean {
  const { session } = board.workspace;
  const place = gridPlace(board.layout.settled(), session.getState().focus);
  if (!place?.touchpointId) return false;
  session.setState({ focus: place });
  pickForLink(board, place.touchpointId);
  return true;
}

/** Takes back what was begun, one thing at a time: a link without its end, then the tool. Says false when there is none of these. */
export function giveUp({ state }: Board): boolean {
  const { linking, tool } = state.getState();
  if (linking) state.setState({ linking: null });
  else if (tool !== 'select') state.setState({ tool: 'select' });
  else return false;
  return true;
}
