import { useEffect } from 'react';

const aDialog = 'dialog[open], [role="dialog"], [role="alertdialog"]';
/** Loading the page anew, tabs and windows, the address: while one waits they go their usual way. */
const browserKeys = /^F\d|^[rtwnlq]$/i;
let typed = '';

/** While a dialog was asked for and is still on its way, no key reaches the map below it; Escape gives it up. */
export function useHeldKeys(isAsked: boolean, onGiveUp: () => void): void {
  useEffect(() => {
    typed = '';
    if (!isAsked) return;
    const hold = (event: KeyboardEvent) => {
      if (document.querySelector(aDialog)) return;
      event.stopImmediatePropagation();
      const isHeld = event.ctrlKey || event.metaKey;
      const isText = event.key.length === 1 && !isHeld && !event.altKey;
      if ((isHeld || !isText) && browserKeys.test(event.key)) return;
      event.preventDefault();
      if (isText) typed += event.key;
      if (event.key === 'Escape') onGiveUp();
    };
    window.addEventListener('keydown', hold, true);
    return () => window.removeEventListener('keydown', hold, true);
  }, [isAsked, onGiveUp]);
}

/** What was typed while the dialog was on its way. */
export function heldText(): string {
  return typed;
}
