import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { cellBox } from '../derive/cellAt.ts';
import { timeline } from '../derive/metrics.ts';
import type { Focus } from '../store/session.ts';
import { placeOf } from '../ui/cardActions.ts';
import { useBoard, useBoardState } from './board.ts';
import { gridKey, releaseSpace } from './gridKeys.ts';

/** Keeps the page's focus and the board's place of the keyboard together, both ways, and hands keys on. */
export function useGridFocus(grid: RefObject<HTMLElement | null>, activeKey: string) {
  const board = useBoard();
  const asked = useBoardState((state) => state.asked);
  const answered = useRef(asked);
  const hasFocus = useRef(false);
  const isOwnDoing = useRef(false);

  // After every change of the grid: a card that goes to another row of it is a new element there.
  useLayoutEffect(() => {
    const isAsked = answered.current !== asked;
    answered.current = asked;
    if (!isAsked && !hasFocus.current) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(activeKey)}"]`);
    if (!cell || cell === document.activeElement) return;
    isOwnDoing.current = true;
    cell.focus({ preventScroll: true });
    isOwnDoing.current = false;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view follows the keyboard from place to place
  useLayoutEffect(() => {
    if (hasFocus.current && board.state.getState().keyboard) reveal(board);
  }, [activeKey, board]);

  return {
    onFocus: (event: FocusEvent<HTMLElement>) => {
      hasFocus.current = true;
      board.state.setState({ atBoard: true });
      const key = event.target.dataset.key;
      // Also where the cell is the tab stop already: the session may name its cell only, or nothing yet.
      if (key !== undefined && !isOwnDoing.current) goToKey(board, key);
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      // A cell that was taken away hands the focus on to its neighbour.
      if (!event.target.isConnected || event.currentTarget.contains(event.relatedTarget)) return;
      hasFocus.current = false;
      board.state.setState({ atBoard: false });
    },
    onKeyDown: (event: KeyboardEvent) => {
      // The space bar alone means something once it is let go, for it may be held to move the view.
      const isHeldBar = event.key === ' ' && !event.ctrlKey && !event.shiftKey;
      if (event.nativeEvent.isComposing || isHeldBar) return;
      if (gridKey(board, event.nativeEvent)) event.preventDefault();
    },
    onKeyUp: (event: KeyboardEvent) => {
      if (event.key === ' ') releaseSpace(board);
    },
  };
}

type BoardOfGrid = ReturnType<typeof useBoard>;

/** A screen reader can put the focus on any cell. */
function goToKey(board: BoardOfGrid, key: string): void {
  const { session, editor } = board.workspace;
  const [first = '', second = ''] = key.split(' ');
  if (first === 'stage' || first === 'segment') {
    board.state.setState({ head: { kind: first, id: second } });
    return;
  }
  const focus: Focus | null = second
    ? { segmentId: first, stageId: second }
    : placeOf(editor.getState().doc, first);
  if (!focus) return;
  board.state.setState({ head: null });
  const now = session.getState().focus;
  const isThere = now?.stageId === focus.stageId && now.segmentId === focus.segmentId;
  if (!isThere || now.touchpointId !== focus.touchpointId) session.setState({ focus });
}

function reveal(board: BoardOfGrid): void {
  const { focus } = board.workspace.session.getState();
  const layout = board.layout.settled();
  const card = layout.cards.get(focus?.touchpointId ?? '');
  const cell = focus && cellBox(layout, focus.segmentId, focus.stageId);
  if (card) board.camera.reveal(card);
  else if (cell) board.camera.reveal({ ...cell, width: Math.min(timeline.slot, cell.width) });
}
