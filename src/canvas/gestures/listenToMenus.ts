import type { Board } from '../board.ts';
import { boardHit } from '../boardHit.ts';
import { openContextMenu, openMenuHere } from '../contextMenu.ts';
import { REACH } from '../hit.ts';
import { headerOf } from './headerOf.ts';

/** Opens the context menu of what a person asks it for: by the right button of the mouse, or by the key that the browser knows for it. Returns how to stop. */
export function listenToMenus(board: Board, frame: HTMLElement, area: HTMLElement): () => void {
  const { camera, state } = board;
  const open = (event: PointerEvent) => {
    const target = event.target as Element;
    const at = { x: event.clientX, y: event.clientY };
    const found = headerOf(event);
    const isByKey = target.closest('[role=grid], [role=listbox]') !== null;
    if (!found && !isByKey && !area.contains(target)) return;
    event.preventDefault();
    if (isByKey) {
      if (!state.getState().menu) openMenuHere(board);
      return;
    }
    state.setState({ keyboard: false });
    const { left, top } = area.getBoundingClientRect();
    const point = camera.boardPoint({ x: at.x - left, y: at.y - top });
    const reach = event.pointerType === 'touch' ? REACH.finger : REACH.mouse;
    const hit = boardHit(board, point, reach);
    openContextMenu(board, found ? { type: 'header', header: found.header } : hit, at);
  };
  frame.addEventListener('contextmenu', open as EventListener);
  return () => frame.removeEventListener('contextmenu', open as EventListener);
}
