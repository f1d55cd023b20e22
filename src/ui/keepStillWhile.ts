/** Lets the movement of a finger on an element scroll nothing while something is held there. Heard from the start, for browsers ask only then. Returns how to stop. */
export function keepStillWhile(element: HTMLElement, isHeld: () => boolean): () => void {
  const move = (event: TouchEvent) => {
    if (event.cancelable && isHeld()) event.preventDefault();
  };
  element.addEventListener('touchmove', move, { passive: false });
  return () => element.removeEventListener('touchmove', move);
}
