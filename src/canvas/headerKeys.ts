import i18next from 'i18next';
import { walkOf } from '../derive/grid.ts';
import type { Focus } from '../store/session.ts';
import { selectIn } from '../ui/selectCards.ts';
import type { Board, Header } from './board.ts';
import { addHeader, headerIds, removeHeader, revealHeader, shiftHeader } from './headerActions.ts';

/** What a key does while the keyboard is on the header of a stage or segment: walk, move it, select what is under it, open its facts, rename, add, remove. */
export function headerKey(board: Board, event: KeyboardEvent, leave: (focus: Focus) => void): boolean {
  const { head } = board.state.getState();
  if (!head || isAboutCards(board, event)) return false;
  if (event.key === ' ') {
    selectIn(board.workspace, head.kind, head.id);
    return true;
  }
  if (event.ctrlKey || event.metaKey) return false;
  const isStage = head.kind === 'stage';
  const [back, on, into] = isStage
    ? ['ArrowLeft', 'ArrowRight', 'ArrowDown']
    : ['ArrowUp', 'ArrowDown', 'ArrowRight'];
  const ids = headerIds(board, head.kind);
  const at = ids.indexOf(head.id);
  const { key } = event;
  if (key === back || key === on) {
    const step = key === on ? 1 : -1;
    if (event.altKey) shiftHeader(board, head, step);
    else go(board, head.kind, ids[at + step]);
  } else if (key === into || key === 'Escape') {
    const focus = firstPlace(board, head);
    if (focus) leave(focus);
  } else if (key === 'F2') board.state.setState({ renaming: head });
  else if (key === 'Enter') board.workspace.openDialog({ name: head.kind, id: head.id });
  else if (key === 'Delete' || key === 'Backspace') removeHeader(board, head);
  else if (key === 'Insert' || key === 'n') {
    addHeader(board, head.kind, i18next.t(isStage ? 'board.newStage' : 'board.newSegment'), at + 1);
  } else return false;
  return true;
}

/** What is selected is seen, so it is what these keys are meant for. */
function isAboutCards({ workspace }: Board, { key }: KeyboardEvent): boolean {
  const isMeant = key === 'Escape' || key === 'Delete' || key === 'Backspace';
  return isMeant && workspace.session.getState().selection.length > 0;
}

function go(board: Board, kind: 'stage' | 'segment', id: string | undefined): void {
  if (id === undefined) return;
  board.state.setState({ head: { kind, id } });
  revealHeader(board, { kind, id });
}

/** The first place under a stage, or beside a segment. */
export function firstPlace(board: Board, { kind, id }: Header): Focus | null {
  const layout = board.layout.settled();
  const band = kind === 'segment' ? layout.bands.find((one) => one.id === id) : layout.bands[0];
  if (!band) return null;
  const places = walkOf(layout, band);
  return (kind === 'segment' ? places[0] : places.find(({ stageId }) => stageId === id)) ?? null;
}
