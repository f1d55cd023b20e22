/** Asks for the context menu of what a finger rested on, just as the right button of a mouse does. */
export function askForMenu({ clientX, clientY }: PointerEvent, element: Element): void {
  const menu = { bubbles: true, cancelable: true, clientX, clientY, pointerType: 'touch', button: 2 };
  element.dispatchEvent(new PointerEvent('contextmenu', menu));
}

/**
 * Keeps the browser's own menu away from fingers: it would come in the middle of a press, before it is known to be one for a menu. Nor is the finger that
 * asked for a menu a click when it comes up: that would take the focus from the menu, and close it. Returns how to stop.
 */
export function holdBackTouchMenus(frame: HTMLElement): () => void {
  let wasTouched = false;
  let hasAsked = false;
  const press = ({ pointerType }: PointerEvent) => {
    wasTouched = pointerType === 'touch';
    hasAsked = false;
  };
  const menu = (event: Event) => {
    if (!wasTouched) return;
    hasAsked ||= !event.isTrusted;
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const release = (event: TouchEvent) => {
    if (hasAsked && event.cancelable) event.preventDefault();
  };
  // A key asks for a menu too, long after a finger came up.
  const key = () => {
    wasTouched = false;
  };
  frame.addEventListener('pointerdown', press, true);
  frame.addEventListener('keydown', key, true);
  frame.addEventListener('contextmenu', menu, true);
  frame.addEventListener('touchend', release, { passive: false });
  return () => {
    frame.removeEventListener('pointerdown', press, true);
    frame.removeEventListener('keydown', key, true);
    frame.removeEventListener('contextmenu', menu, true);
    frame.removeEventListener('touchend', release);
  };
}
