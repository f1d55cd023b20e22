import { type FingerDrag, followFinger } from '../../ui/fingerPress.ts';
import { CarriedMark, type MarkDrag } from './carriedMark.ts';

/** How far something is dragged until it is taken for that, in pixels. */
const SLOP = 4;

/** How long after a finger came up its click may still come, in milliseconds. */
const LATE = 400;

/** Drags a mark or a card from this press; it follows the pointer, and Escape gives it up. A press that drags nothing stays a press. */
export function dragMark(first: PointerEvent, mark: HTMLElement, drag: MarkDrag): void {
  const listening = new AbortController();
  let carried: FingerDrag | null = null;
  const end = (event: PointerEvent | null) => {
    listening.abort();
    if (!carried) return;
    muteClick(0);
    if (event) carried.release(event);
    else carried.cancel();
  };
  const on = <Type extends keyof WindowEventMap>(type: Type, hear: (event: WindowEventMap[Type]) => void) =>
    addEventListener(type, hear, { signal: listening.signal, capture: true });
  on('pointermove', (event) => {
    if (event.pointerId !== first.pointerId) return;
    const [x, y] = [event.clientX - first.clientX, event.clientY - first.clientY];
    if (!carried && Math.hypot(x, y) < SLOP) return;
    carried ??= new CarriedMark(first, mark, drag);
    carried.move(event);
  });
  on('pointerup', (event) => event.pointerId === first.pointerId && end(event));
  on('pointercancel', (event) => event.pointerId === first.pointerId && end(null));
  on('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end(null);
  });
}

/** Drags a card from the touch of a finger once it has rested on it; one that moves sooner is left to the page, which scrolls. */
export function dragByFinger(first: PointerEvent, card: HTMLElement, drag: MarkDrag): void {
  followFinger(first, { hold: () => new CarriedMark(first, card, drag), long: () => muteClick(LATE) });
}

/** The click that a browser makes of letting go opens nothing. */
function muteClick(within: number): void {
  const stop = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', stop, { capture: true }), within);
}
