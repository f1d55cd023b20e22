import { type RefObject, useLayoutEffect, useRef } from 'react';
import { askForKeyboard, type Header, useBoard } from './board.ts';
import { moveHeader } from './gestures/moveHeader.ts';
import { followPress } from './gestures/press.ts';

/** Pointers on a header, by its element: a click puts the keyboard on it, a double click opens its name, a drag moves it among the others. */
export function useHeaderPress({ kind, id }: Header): RefObject<HTMLDivElement | null> {
  const board = useBoard();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const header = { kind, id };
    const press = (event: PointerEvent) => {
      if (event.button !== 0 || isOwnControl(event)) return;
      const { left = 0, top = 0 } = board.area?.getBoundingClientRect() ?? {};
      followPress(board, event, {
        element: board.area ?? element,
        gesture: moveHeader(board, kind, id),
        place: ({ clientX, clientY }) => ({ x: clientX - left, y: clientY - top }),
        click: () => {
          board.state.setState({ head: header, keyboard: false });
          askForKeyboard(board);
        },
      });
    };
    const open = (event: MouseEvent) => {
      if (!isOwnControl(event)) board.state.setState({ renaming: header });
    };
    // A press would take the focus to nowhere.
    const keepFocus = (event: MouseEvent) => {
      if (!isOwnControl(event)) event.preventDefault();
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('mousedown', keepFocus);
    element.addEventListener('dblclick', open);
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('mousedown', keepFocus);
      element.removeEventListener('dblclick', open);
    };
  }, [board, kind, id]);
  return ref;
}

function isOwnControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('button, input') !== null;
}
