/** How far something is dragged until it is taken for that, in pixels. */
const SLOP = 4;

interface MarkDrag {
  /** It is held there, in pixels of the window; null when it is held no longer. */
  hold(at: { readonly x: number; readonly y: number } | null): void;
  /** It was let go there. */
  drop(x: number, y: number): void;
}

/** Drags a mark or a card from this press; it follows the pointer, and Escape gives it up. A press that drags nothing stays a press. */
export function dragMark(first: PointerEvent, mark: HTMLElement, { hold, drop }: MarkDrag): void {
  const listening = new AbortController();
  let isHeld = false;
  const end = (event: PointerEvent | null) => {
    listening.abort();
    if (!isHeld) return;
    mark.style.translate = '';
    delete mark.dataset.held;
    hold(null);
    muteClick();
    if (event) drop(event.clientX, event.clientY);
  };
  const on = <Type extends keyof WindowEventMap>(type: Type, hear: (event: WindowEventMap[Type]) => void) =>
    addEventListener(type, hear, { signal: listening.signal, capture: true });
  on('pointermove', (event) => {
    if (event.pointerId !== first.pointerId) return;
    const [x, y] = [event.clientX - first.clientX, event.clientY - first.clientY];
    if (!isHeld && Math.hypot(x, y) < SLOP) return;
    isHeld = true;
    mark.dataset.held = '';
    mark.style.translate = `${x}px ${y}px`;
    hold({ x: event.clientX, y: event.clientY });
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

/** The click that a browser makes of letting go opens nothing. */
function muteClick(): void {
  const stop = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', stop, { capture: true }));
}
