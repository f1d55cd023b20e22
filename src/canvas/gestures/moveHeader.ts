import { moveSegment } from '../../commands/segments.ts';
import { moveStage } from '../../commands/stages.ts';
import { bandGap } from '../../derive/metrics.ts';
import type { Edit } from '../../edit/transaction.ts';
import { headerIds } from '../../ui/headerDeeds.ts';
import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import type { Gesture } from './gesture.ts';

/** Moves a stage with all its cards, or a segment with its band, to another place among the others. */
export function moveHeader(board: Board, kind: 'stage' | 'segment', id: string): Gesture {
  let last: { index: number; edit: Edit | null } | null = null;
  const before = indexOf(board, kind, id);
  const move = kind === 'stage' ? moveStage : moveSegment;
  return {
    name: { key: kind === 'stage' ? 'edit.moveStage' : 'edit.moveSegment' },
    begin: () => board.state.setState({ hover: null, moved: { kind, id } }),
    at: (point) => {
      const index = indexAt(board, kind, id, point);
      if (last?.index === index) return last.edit;
      last = { index, edit: index === before ? null : (tr) => move(tr, id, index) };
      return last.edit;
    },
    end: () => board.state.setState({ moved: null }),
  };
}

/** The place among the others: as many come before as have their middle before the pointer. Where the one in hand is shown has no part in it, so nothing flickers. */
function indexAt(board: Board, kind: 'stage' | 'segment', id: string, { x, y }: Point): number {
  const { stages, bands } = board.layout.get();
  const at = kind === 'stage' ? x : y;
  const lengths =
    kind === 'stage'
      ? stages.filter((box) => box.id !== id).map((box) => box.width)
      : bands.filter((box) => box.id !== id).map((box) => box.height + bandGap);
  let start = 0;
  let index = 0;
  for (const length of lengths) {
    if (start + length / 2 > at) break;
    start += length;
    index += 1;
  }
  return amongAll(board, kind, id, index);
}

/** The place among all others of that which is before the `index`-th of the others that are shown. */
function amongAll(board: Board, kind: 'stage' | 'segment', id: string, index: number): number {
  const { stages, bands } = board.layout.get();
  const others = headerIds(board.workspace, kind).filter((other) => other !== id);
  const next = (kind === 'stage' ? stages : bands).filter((box) => box.id !== id)[index];
  return next ? others.indexOf(next.id) : others.length;
}

function indexOf(board: Board, kind: 'stage' | 'segment', id: string): number {
  return headerIds(board.workspace, kind).indexOf(id);
}
