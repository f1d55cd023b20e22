/** How far a pointer moves before it takes along what it was pressed on, and how long a finger rests on it, which could as well be scrolling. */
const slop = { mouse: 4, touch: 9 } as const;
const hold = 350;

/** Waits until a press becomes a drag: a mouse that moves, a finger that moves sideways or rests. One that moves along the list scrolls it, and nothing begins. */
export function waitForDrag(first: PointerEvent, begin: (event: PointerEvent) => void): void {
  const isTouch = first.pointerType === 'touch';
  const stops = new AbortController();
  const { signal } = stops;
  const start = (event: PointerEvent) => {
    stop();
    begin(event);
  };
  const timer = isTouch ? setTimeout(() => start(first), hold) : undefined;
  const stop = () => {
    clearTimeout(timer);
    stops.abort();
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== first.pointerId) return;
    const [across, along] = [event.clientX - first.clientX, event.clientY - first.clientY].map(Math.abs);
    if (Math.hypot(across ?? 0, along ?? 0) <= (isTouch ? slop.touch : slop.mouse)) return;
    if (isTouch && (across ?? 0) <= (along ?? 0)) stop();
    else start(event);
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', stop, { signal });
  addEventListener('pointercancel', stop, { signal });
}
