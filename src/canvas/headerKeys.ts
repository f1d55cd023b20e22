import { walkOf } from '../derive/grid.ts';
import type { Focus } from '../store/session.ts';
import { headerIds } from '../ui/headerDeeds.ts';
import { headerKeys } from '../ui/keys/boardKeys.ts';
import { keyReader } from '../ui/keys/readKeys.ts';
import { openFacts } from '../ui/openFacts.ts';
import { askToRemove } from '../ui/removeHeader.ts';
import { selectIn } from '../ui/selectCards.ts';
import type { Header } from '../ui/workspace.ts';
import type { Board } from './board.ts';
import { openMenuHere } from './contextMenu.ts';
import { addHeader, revealHeader, shiftHeader } from './headerActions.ts';

const deedOf = keyReader(headerKeys);

/** What a key does while the keyboard is on the header of a stage or segment: walk, move it, select what is under it, open its facts, rename, add, remove. Says false when it means nothing here. */
export function headerKey(board: Board, event: KeyboardEvent, leave: (focus: Focus) => void): boolean {
  const { head } = board.state.getState();
  const deed = deedOf(event);
  if (!head || !deed || isAboutCards(board, event)) return false;
  const { workspace } = board;
  const [back, on, into] =
    head.kind === 'stage' ? ['ArrowLeft', 'ArrowRight', 'ArrowDown'] : ['ArrowUp', 'ArrowDown', 'ArrowRight'];
  const step = event.key === on ? 1 : event.key === back ? -1 : 0;
  const at = headerIds(workspace, head.kind).indexOf(head.id);
  const deeds: Record<typeof deed, () => void> = {
    walk: () => {
      const focus = event.key === into || event.key === 'Escape' ? firstPlace(board, head) : null;
      if (focus) leave(focus);
      else if (step) go(board, head.kind, headerIds(workspace, head.kind)[at + step]);
    },
    move: () => step && shiftHeader(board, head, step),
    // The bar alone means it once it is let go, for it may be held to move the view.
    select: () => selectIn(workspace, head.kind, head.id),
    rename: () => board.state.setState({ renaming: head }),
    open: () => openFacts(workspace, head),
    remove: () => askToRemove(workspace, head),
    add: () => addHeader(board, head.kind, at + 1),
    menu: () => openMenuHere(board),
  };
  deeds[deed]();
  return true;
}

/** What is selected is seen, so it is what these keys are meant for. */
function isAboutCards({ workspace }: Board, { key }: KeyboardEvent): boolean {
  const isMeant = key === 'Escape' || key === 'Delete' || key === 'Backspace';
  const { selection, chosen } = workspace.session.getState();
  return isMeant && (selection.length > 0 || chosen !== null);
}

function go(board: Board, kind: Header['kind'], id: string | undefined): void {
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
