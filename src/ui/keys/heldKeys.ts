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
      if (isBrowserKey(event)) return;
      event.preventDefault();
      if (isText(event)) typed += event.key;
      if (event.key === 'Escape') onGiveUp();
    };
    window.addEventListener('keydown', hold, true);
    return () => window.removeEventListener('keydown', hold, true);
  }, [isAsked, onGiveUp]);
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether a key is one that a browser keeps to itself where a page lets it. */
export function isBrowserKey(press: Press): boolean {
  return !isText(press) && browserKeys.test(press.key);
}

function isText({ key, ctrlKey, metaKey, altKey }: Press): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** What was typed while the dialog was on its way. */
export function heldText(): string {
  return typed;
}
