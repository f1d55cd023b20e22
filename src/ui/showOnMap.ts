import { takeSelection } from './selectCards.ts';
import type { BoardPort, Header, Workspace } from './workspace.ts';

/** After so many frames a board that did not come is not waited for any longer. */
const mostFrames = 300;

/** Goes to the map, selects these touchpoints and brings them into view, with the keyboard on the first. */
export function showOnMap(workspace: Workspace, ids: readonly string[]): void {
  seeItsMap(workspace, ids[0]);
  takeSelection(workspace, ids);
  goToMap(workspace, (board) => {
    board.drawn?.show(ids);
    board.goTo(null);
  });
}

/** Of the two maps in a document, the one in which a touchpoint stands. */
function seeItsMap({ editor, session }: Workspace, id = ''): void {
  const state = editor.getState().doc.touchpoint.get(id)?.state;
  if (state && state !== session.getState().seen) session.setState({ seen: state });
}

/** Goes to the map, with the keyboard on the header of a stage or segment. */
export function showHeaderOnMap(workspace: Workspace, header: Header): void {
  goToMap(workspace, (board) => board.goTo(header));
}

function goToMap(workspace: Workspace, then: (board: BoardPort) => void): void {
  // Another view takes its board with it, and that of the map comes in its place.
  const before = workspace.session.getState().view === 'map' ? null : workspace.board;
  workspace.session.setState({ view: 'map' });
  let frames = 0;
  const look = () => {
    const { board } = workspace;
    frames += 1;
    if (board && board !== before) then(board);
    else if (frames < mostFrames) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
