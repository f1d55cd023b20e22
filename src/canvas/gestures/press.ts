import { isApple } from '../../ui/parts/keyNames.ts';
import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import { Drag } from './drag.ts';
import type { Gesture, Keys } from './gesture.ts';

/** How far a mouse or a pen may move in a click. */
const SLOP = 4;

/** What becomes of a press. */
export interface PressPlan {
  /** The element that the pointer belongs to while it drags; it must stay where it is in the page. */
  readonly element: Element;
  /** The gesture that a movement begins; null when there is nothing to drag. */
  readonly gesture: Gesture | null;
  /** Where an event is in the map area. */
  place(event: PointerEvent): Point;
  click?(event: PointerEvent): void;
}

/** A press that can be called off. */
export interface Press {
  cancel(): void;
}

/** Whether a press of the first button asks for the context menu, as with Control on some machines. */
export function isMenuPress({ button, ctrlKey }: PointerEvent): boolean {
  return isApple && button === 0 && ctrlKey;
}

/** Follows a mouse or a pen from its press to its release: a small movement is a click, a larger one drags. */
export function followPress(board: Board, first: PointerEvent, plan: PressPlan): Press {
  const { element, gesture, place, click } = plan;
  const start = place(first);
  let drag: Drag | null = null;
  const begin = (keys: Keys, at: Point) => {
    if (!gesture || drag) return;
    element.setPointerCapture(first.pointerId);
    drag = new Drag(board, gesture, start);
    drag.move(at, keys);
  };
  const stop = () => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', lost);
    if (element.hasPointerCapture(first.pointerId)) element.releasePointerCapture(first.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== first.pointerId) return;
    const at = place(event);
    if (!drag && Math.hypot(at.x - start.x, at.y - start.y) > SLOP) begin(keysOf(event), at);
    drag?.move(at, keysOf(event));
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== first.pointerId) return;
    stop();
    const at = place(event);
    drag?.move(at, keysOf(event));
    if (drag) drag.release();
    else if (Math.hypot(at.x - start.x, at.y - start.y) <= SLOP) click?.(event);
  };
  const cancel = () => {
    stop();
    drag?.cancel();
  };
  // The hand that rests beside a pen is taken away by the system; the pen goes on.
  const lost = (event: PointerEvent) => event.pointerId === first.pointerId && cancel();

  // On the window, for what is dragged may be moved about in the page meanwhile.
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', lost);
  return { cancel };
}

function keysOf(event: PointerEvent): Keys {
  return { shift: event.shiftKey, alt: event.altKey };
}
