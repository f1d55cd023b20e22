import { type RefObject, useLayoutEffect, useRef } from 'react';
import { goToWork } from './goToWork.ts';

const firstInside = '[data-body] :is(input, select, textarea, button):enabled';

/** The element of a dialog that is open as long as it is rendered: focus goes to what carries `data-first`, else to the first thing in its body, and back to where it was when the dialog goes. */
export function useModal(
  onOpen?: (element: HTMLDialogElement | null) => void,
): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const opened = useRef(onOpen);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser would go to the close button, the first that can have the focus.
    const first = element?.querySelector<HTMLElement>('[data-first]') ?? element?.querySelector(firstInside);
    if (first instanceof HTMLElement) first.focus();
    opened.current?.(element);
    // Closing while it is still in the page is what gives the focus back.
    return () => {
      element?.close();
      goToWork();
    };
  }, []);
  return dialog;
}
