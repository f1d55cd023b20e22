import type { Board } from './board.ts';
import { MARGIN } from './view.ts';

/** Tells the camera of a board how large the map and the window onto it are, and gives the frozen headers their shadows. Returns how to stop. */
export function fitCamera(board: Board, frame: HTMLElement, area: HTMLElement): () => void {
  const { camera, layout } = board;
  board.area = area;
  const measureArea = () => {
    camera.area = { width: area.clientWidth, height: area.clientHeight };
  };
  const measureBoard = () => {
    camera.board = board.extent();
  };
  const resized = new ResizeObserver(measureArea);
  measureBoard();
  measureArea();
  resized.observe(area);
  const stops = [
    layout.subscribe(measureBoard),
    camera.follow(({ x, y }) => {
      // A frozen edge throws a shadow only while something lies under it.
      frame.toggleAttribute('data-under-top', y < MARGIN.top - 0.5);
      frame.toggleAttribute('data-under-start', x < -0.5);
    }),
  ];
  return () => {
    resized.disconnect();
    for (const stop of stops) stop();
  };
}
