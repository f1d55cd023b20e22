import type { BoardPort } from '../ui/workspace.ts';
import type { Board } from './board.ts';
import { bringCard } from './gestures/bringCard.ts';
import { boxAround, fittedView, showing, zoomAround, zoomStep } from './view.ts';

/** What others may do with the view of a board. */
export function boardPort(board: Board): BoardPort {
  const { camera, layout } = board;
  const zoomTo = (zoom: number) => {
    const { width, height } = camera.area;
    camera.glide(zoomAround(camera.view, zoom, { x: width / 2, y: height / 2 }));
  };
  return {
    zoomIn: () => zoomTo(zoomStep(camera.view.zoom, 1)),
    zoomOut: () => zoomTo(zoomStep(camera.view.zoom, -1)),
    zoomTo,
    fit: () => camera.glide(fittedView(layout.get(), camera.area)),
    show: (touchpointIds) => {
      const { cards } = layout.get();
      const box = boxAround(touchpointIds.flatMap((id) => cards.get(id) ?? []));
      if (box) camera.glide(showing(box, camera.area));
    },
    reveal: (touchpointId) => {
      const card = layout.get().cards.get(touchpointId);
      if (card) camera.reveal(card);
    },
    bring: (event, brought) => bringCard(board, event, brought),
  };
}
