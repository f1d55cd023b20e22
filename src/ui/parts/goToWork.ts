import { type RefObject, useLayoutEffect } from 'react';

/** Where the keyboard goes on: its place on the board or in the list of touchpoints, or the first map in the list, or the first way to a new one. */
const work = ['[role=grid] [tabindex="0"]', '[data-map-keys] [tabindex="0"]', 'main li a', 'main button'];

/** When what had the focus is gone, the keyboard goes on where the work is: before the next key, and again once the page shows what is left. */
export function goToWork(): void {
  queueMicrotask(go);
  requestAnimationFrame(go);
}

function go(): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  for (const place of work) {
    const element = document.querySelector<HTMLElement>(place);
    element?.focus({ preventScroll: true });
    if (element) return;
  }
}

/** An element that may go while the focus is in it, as with the button that takes it away: then the keyboard goes on where the work is. */
export function useHandOn(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    () => () => {
      if (element.current?.contains(document.activeElement)) goToWork();
    },
    [element],
  );
}
