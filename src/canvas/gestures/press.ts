import { isApple } from '../../ui/parts/keyNames.ts';
import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import { Drag } from './drag.ts';
import type { Gesture, Keys } from './gesture.ts';

/** How far a pointer may move in a click. */
const SLOP = { mouse: 4, touch: 9 } as const;

/** How long a finger rests, in milliseconds, to take hold of something or to ask for its menu. */
export const HOLD = 450;

/** What becomes of a press. */
export interface PressPlan {
  /** The element that the pointer belongs to while it drags; it must stay where it is in the page. */
  readonly element: Element;
  /** The gesture that a movement begins; null when there is nothing to drag. */
  readonly gesture: Gesture | null;
  /** Where an event is in the map area. */
  place(event: PointerEvent): Point;
  click?(event: PointerEvent): void;
  /** A finger rested in its place and was lifted there. */
  rest?(event: PointerEvent): void;
}

/** A press that can be called off, as when a second finger comes. */
export interface Press {
  cancel(): void;
}

/** Whether a press of the first button asks for the context menu, as with Control on some machines. */
export function isMenuPress({ button, ctrlKey }: PointerEvent): boolean {
  return isApple && button === 0 && ctrlKey;
}

/** Follows one pointer from its press to its release: a small movement is a click, a larger one (or a finger that rests) drags. */
export function followPress(board: Board, first: PointerEvent, plan: PressPlan): Press {
  const { element, gesture, place, click, rest } = plan;
  const start = place(first);
  const slop = first.pointerType === 'touch' ? SLOP.touch : SLOP.mouse;
  let drag: Drag | null = null;
  let timer = 0;
  const begin = (keys: Keys, at: Point) => {
    if (!gesture || drag) return;
    element.setPointerCapture(first.pointerId);
    drag = new Drag(board, gesture, start);
    drag.move(at, keys);
  };
  const stop = () => {
    clearTimeout(timer);
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', cancel);
    if (element.hasPointerCapture(first.pointerId)) element.releasePointerCapture(first.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== first.pointerId) return;
    const at = place(event);
    if (!drag && Math.hypot(at.x - start.x, at.y - start.y) > slop) begin(keysOf(event), at);
    drag?.move(at, keysOf(event));
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== first.pointerId) return;
    stop();
    const at = place(event);
    drag?.move(at, keysOf(event));
    const stayed = Math.hypot(at.x - start.x, at.y - start.y) <= slop;
    if (drag && stayed && rest && first.pointerType === 'touch') {
      drag.cancel();
      rest(event);
    } else if (drag) drag.release();
    else if (stayed) click?.(event);
  };
  const cancel = () => {
    stop();
    drag?.cancel();
  };

  // On the window, for what is dragged may be moved about in the page meanwhile.
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', cancel);
  if (first.pointerType === 'touch') timer = window.setTimeout(() => begin(keysOf(first), start), HOLD);
  return { cancel };
}

function keysOf(event: PointerEvent): Keys {
  return { shift: event.shiftKey, alt: event.altKey };
}
