import { headerIds } from '../ui/headerDeeds.ts';
import type { Header } from '../ui/workspace.ts';
import type { Board } from './board.ts';
import { revealHeader } from './headerActions.ts';

/**
 * When the stage or segment that the keyboard is on is gone, by whatever way, the keyboard goes to the header that stands in its place now, or
 * back to the cards. Returns how to stop.
 */
export function followHead(board: Board): () => void {
  let last = idsOf(board);
  return board.layout.subscribe(() => {
    const before = last;
    last = idsOf(board);
    const { head } = board.state.getState();
    if (!head || last[head.kind].includes(head.id)) return;
    const id = last[head.kind][before[head.kind].indexOf(head.id)] ?? last[head.kind].at(-1);
    const next = id === undefined ? null : { kind: head.kind, id };
    board.state.setState({ head: next });
    if (next) revealHeader(board, next);
  });
}

function idsOf({ workspace }: Board): Record<Header['kind'], readonly string[]> {
  return { stage: headerIds(workspace, 'stage'), segment: headerIds(workspace, 'segment') };
}
