import { cellBox } from '../derive/cellAt.ts';
import { noteCell, noteFrom } from '../derive/noteBoxes.ts';
import { chosenId } from '../ui/chosenRow.ts';
import type { BoardPort, Header } from '../ui/workspace.ts';
import { askForKeyboard, type Board } from './board.ts';
import { notesOf } from './boardNotes.ts';
import { openMenuHere } from './contextMenu.ts';
import { bringCard } from './gestures/bringCard.ts';
import { carryIn } from './gestures/carryIn.ts';
import { addHeader, revealHeader, shiftHeader } from './headerActions.ts';
import { goToLaneCard } from './laneHead.ts';
import { giveUp } from './toolKeys.ts';
import { fittedView, type Point } from './view.ts';
import { boxAround, showing, zoomAround, zoomStep } from './viewMoves.ts';

/** What others may do with a board. */
export function boardPort(board: Board): BoardPort {
  const { camera, layout, state } = board;
  const zoomTo = (zoom: number) => {
    const { width, height } = camera.area;
    camera.glide(zoomAround(camera.view, zoom, { x: width / 2, y: height / 2 }, camera.least));
  };
  const reveal = (touchpointId: string) => {
    const card = layout.get().cards.get(touchpointId);
    if (card) camera.reveal(card);
  };
  return {
    reveal,
    goTo: (head) => {
      const laneCard = head ? null : chosenId(board.workspace, 'laneCard');
      if (laneCard === null) goTo(board, head, reveal);
      else goToLaneCard(board, laneCard);
    },
    head: () => state.getState().head,
    rename: (header) => state.setState({ renaming: header }),
    add: (kind, index) => addHeader(board, kind, index),
    shift: (header, direction) => shiftHeader(board, header, direction),
    openMenu: () => openMenuHere(board),
    drawn: {
      zoomIn: () => zoomTo(zoomStep(camera.view.zoom, 1, camera.least)),
      zoomOut: () => zoomTo(zoomStep(camera.view.zoom, -1, camera.least)),
      zoomTo,
      fit: () => camera.glide(fittedView(board.extent(), camera.area)),
      show: (touchpointIds) => {
        const { cards } = layout.get();
        const box = boxAround(touchpointIds.flatMap((id) => cards.get(id) ?? []));
        if (box) camera.glide(showing(box, camera.area));
      },
      tool: () => state.getState().tool,
      setTool: (tool) => state.setState({ tool, linking: null }),
      giveUp: () => giveUp(board),
      bring: (event, brought) => bringCard(board, event, brought),
      carryIn: (ids, press) => carryIn(board, ids, press),
      isCarrying: () => board.state.getState().carried !== null,
      drawsLink: (id) => layout.get().links.some(({ link }) => link.id === id),
      revealNote: (id) => {
        const note = notesOf(board).find(id);
        if (note) camera.reveal(note);
      },
      noteSpot: () => noteCell(layout.get(), spotOf(board)),
    },
  };
}

function goTo(board: Board, head: Header | null, reveal: (touchpointId: string) => void): void {
  board.state.setState({ head });
  if (head) revealHeader(board, head);
  else reveal(board.workspace.session.getState().focus?.touchpointId ?? '');
  askForKeyboard(board);
}

/** Where the context menu was asked for; else below the card or in the cell that the keyboard is on, a little aside from notes that lie there already; else in the middle of what is seen. */
function spotOf(board: Board): Point {
  const { camera, layout, menuSpot, workspace } = board;
  if (menuSpot) return noteFrom(menuSpot, layout.get().kind);
  const { focus } = workspace.session.getState();
  const card = layout.get().cards.get(focus?.touchpointId ?? '');
  const cell = focus && cellBox(layout.get(), focus.segmentId, focus.stageId);
  const { width, height } = camera.area;
  const middle = camera.boardPoint({ x: width / 2 - 70, y: height / 2 - 40 });
  const at = card
    ? { x: card.x, y: card.y + card.height + 16 }
    : cell
      ? { x: cell.x + 12, y: cell.y + 16 }
      : middle;
  const isTaken = ({ x, y }: Point) =>
    notesOf(board)
      .get()
      .some((note) => Math.abs(note.x - x) < 8 && Math.abs(note.y - y) < 8);
  let spot = at;
  for (let step = 0; step < 12 && isTaken(spot); step += 1) spot = { x: spot.x + 14, y: spot.y + 14 };
  return spot;
}
