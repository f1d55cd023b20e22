import { useLayoutEffect, useRef } from 'react';
import { isTyping } from '../ui/isTyping.ts';
import { isKeyOn } from '../ui/keys/singleKeys.ts';

/** Single keys of the start screen, by letter; they rest while something is typed or a dialog is open. */
export function useStartKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const run = latest.current[event.key.toLowerCase()];
      if (!run || !isKeyOn(event.key) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
