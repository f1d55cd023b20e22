import type { BoardPort } from '../ui/workspace.ts';
import { askForKeyboard, type Board } from './board.ts';
import { openMenuHere } from './contextMenu.ts';
import { bringCard } from './gestures/bringCard.ts';
import { addHeader, revealHeader, shiftHeader } from './headerActions.ts';
import { boxAround, fittedView, showing, zoomAround, zoomStep } from './view.ts';

/** What others may do with a board. */
export function boardPort(board: Board): BoardPort {
  const { camera, layout, state } = board;
  const zoomTo = (zoom: number) => {
    const { width, height } = camera.area;
    camera.glide(zoomAround(camera.view, zoom, { x: width / 2, y: height / 2 }));
  };
  const reveal = (touchpointId: string) => {
    const card = layout.get().cards.get(touchpointId);
    if (card) camera.reveal(card);
  };
  return {
    reveal,
    goTo: (head) => {
      state.setState({ head });
      if (head) revealHeader(board, head);
      else reveal(board.workspace.session.getState().focus?.touchpointId ?? '');
      askForKeyboard(board);
    },
    head: () => state.getState().head,
    rename: (header) => state.setState({ renaming: header }),
    add: (kind, index) => addHeader(board, kind, index),
    shift: (header, direction) => shiftHeader(board, header, direction),
    openMenu: () => openMenuHere(board),
    drawn: {
      zoomIn: () => zoomTo(zoomStep(camera.view.zoom, 1)),
      zoomOut: () => zoomTo(zoomStep(camera.view.zoom, -1)),
      zoomTo,
      fit: () => camera.glide(fittedView(layout.get(), camera.area)),
      show: (touchpointIds) => {
        const { cards } = layout.get();
        const box = boxAround(touchpointIds.flatMap((id) => cards.get(id) ?? []));
        if (box) camera.glide(showing(box, camera.area));
      },
      tool: () => state.getState().tool,
      setTool: (tool) => state.setState({ tool }),
      bring: (event, brought) => bringCard(board, event, brought),
    },
  };
}
