import { useEffect } from 'react';

const aDialog = 'dialog[open], [role="dialog"], [role="alertdialog"]';
let typed = '';

/** While a dialog was asked for and is still on its way, no key reaches the map below it; Escape gives it up. */
export function useHeldKeys(isAsked: boolean, onGiveUp: () => void): void {
  useEffect(() => {
    typed = '';
    if (!isAsked) return;
    const hold = (event: KeyboardEvent) => {
      if (document.querySelector(aDialog)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
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
