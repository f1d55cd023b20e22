import { selectIn } from '../../ui/selectCards.ts';
import { askForKeyboard, type Board } from '../board.ts';
import { openContextMenu } from '../contextMenu.ts';
import { isWithMore } from './clicks.ts';
import { headerOf } from './headerOf.ts';
import { moveHeader } from './moveHeader.ts';
import { followPress, isMenuPress } from './press.ts';

/** Pointers on the frozen headers: a click puts the keyboard on one and selects what is under it, a double click opens its name, a drag moves it among the others. Returns how to stop. */
export function listenToHeaders(board: Board, frame: HTMLElement): () => void {
  const press = (event: PointerEvent) => {
    const found = event.button === 0 && !isMenuPress(event) ? headerOf(event) : null;
    if (!found) return;
    const { left = 0, top = 0 } = board.area?.getBoundingClientRect() ?? {};
    followPress(board, event, {
      element: board.area ?? found.element,
      gesture: moveHeader(board, found.header.kind, found.header.id),
      place: ({ clientX, clientY }) => ({ x: clientX - left, y: clientY - top }),
      click: (up) => {
        board.state.setState({ head: found.header, keyboard: false });
        askForKeyboard(board);
        const { kind, id } = found.header;
        // A finger that goes to a header means its menu; what it selected would cover half of a small screen.
        if (up.pointerType !== 'touch')
          selectIn(board.workspace, kind, id, isWithMore(up) ? 'toggle' : 'only');
      },
      rest: ({ clientX: x, clientY: y }) =>
        openContextMenu(board, { type: 'header', header: found.header }, { x, y }),
    });
  };
  const open = (event: MouseEvent) => {
    const found = headerOf(event);
    if (found) board.state.setState({ renaming: found.header });
  };
  // A press would take the focus to nowhere.
  const keepFocus = (event: MouseEvent) => {
    if (headerOf(event)) event.preventDefault();
  };
  frame.addEventListener('pointerdown', press);
  frame.addEventListener('mousedown', keepFocus);
  frame.addEventListener('dblclick', open);
  return () => {
    frame.removeEventListener('pointerdown', press);
    frame.removeEventListener('mousedown', keepFocus);
    frame.removeEventListener('dblclick', open);
  };
}
