import { addHeader as add, shiftHeader as shift } from '../ui/headerDeeds.ts';
import type { Header } from '../ui/workspace.ts';
import type { Board } from './board.ts';

/** Adds a stage or segment, at the end or before the `index`-th, and opens its name. */
export function addHeader(board: Board, kind: Header['kind'], index?: number): void {
  const header = add(board.workspace, kind, index);
  revealHeader(board, header);
  board.state.setState({ renaming: header });
}

/** Moves a stage or segment one place towards the start or the end, and the view with it. */
export function shiftHeader(board: Board, header: Header, direction: 1 | -1): void {
  if (shift(board.workspace, header, direction)) revealHeader(board, header);
}

/** Moves the view until a header can be seen. */
export function revealHeader(board: Board, { kind, id }: Header): void {
  const { stages, bands } = board.layout.get();
  const stage = kind === 'stage' ? stages.find((box) => box.id === id) : undefined;
  const band = kind === 'segment' ? bands.find((box) => box.id === id) : undefined;
  const view = board.camera.view;
  if (stage) board.camera.reveal({ x: stage.x, y: -view.y / view.zoom, width: stage.width, height: 1 });
  if (band) board.camera.reveal({ x: -view.x / view.zoom, y: band.y, width: 1, height: band.height });
}
