import i18next from 'i18next';
import { addSegment, moveSegment, renameSegment } from '../commands/segments.ts';
import { addStage, moveStage, renameStage } from '../commands/stages.ts';
import type { Header } from '../ui/workspace.ts';
import type { Board } from './board.ts';

type HeaderKind = Header['kind'];

/** The ids of all stages or segments in their order. */
export function headerIds(board: Board, kind: HeaderKind): string[] {
  const { stages, bands } = board.layout.get();
  return (kind === 'stage' ? stages : bands).map(({ id }) => id);
}

/** Adds a stage or segment, at the end or before the `index`-th, and opens its name. */
export function addHeader(board: Board, kind: HeaderKind, index?: number): void {
  const { editor } = board.workspace;
  const name = i18next.t(kind === 'stage' ? 'board.newStage' : 'board.newSegment');
  let id = '';
  editor.run({ key: kind === 'stage' ? 'edit.addStage' : 'edit.addSegment' }, (tr) => {
    id = (kind === 'stage' ? addStage : addSegment)(tr, { name }, index);
  });
  revealHeader(board, { kind, id });
  board.state.setState({ renaming: { kind, id } });
}

/** Moves a stage or segment one place towards the start or the end, and says where it stands now. */
export function shiftHeader(board: Board, { kind, id }: Header, direction: 1 | -1): void {
  const { editor, announce } = board.workspace;
  const index = headerIds(board, kind).indexOf(id) + direction;
  const name = { key: kind === 'stage' ? 'edit.moveStage' : 'edit.moveSegment' } as const;
  const changes =
    index < 0 ? [] : editor.run(name, (tr) => (kind === 'stage' ? moveStage : moveSegment)(tr, id, index));
  if (changes.length === 0) {
    announce({ key: 'board.cannotMove' });
    return;
  }
  const ids = headerIds(board, kind);
  const values = { name: nameOf(board, { kind, id }), position: ids.indexOf(id) + 1, count: ids.length };
  announce({ key: kind === 'stage' ? 'board.stageMoved' : 'board.segmentMoved', values });
  revealHeader(board, { kind, id });
}

/** Writes the name of a stage or segment; the letters of one session of typing are one step. */
export function renameHeader(board: Board, { kind, id }: Header, name: string): void {
  const isStage = kind === 'stage';
  board.workspace.editor.run(
    { key: isStage ? 'edit.renameStage' : 'edit.renameSegment' },
    (tr) => (isStage ? renameStage : renameSegment)(tr, id, name),
    `rename:${id}`,
  );
}

/** The name of a stage or segment, empty when it is gone. */
export function nameOf(board: Board, { kind, id }: Header): string {
  return board.workspace.editor.getState().doc[kind].get(id)?.name ?? '';
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
