import { preferencesNow, usePreference } from '../preferences.ts';

/** Whether a shortcut, as tinykeys writes it, is one sign alone: a letter, a digit, a point. Such keys are easily pressed by mistake or by a voice, so they can be switched off. */
export function isSingleKey(shortcut: string): boolean {
  const keys = shortcut.split(/\b\+/);
  const key = keys.pop() ?? '';
  return (
    keys.every((modifier) => modifier === 'Shift') && (key.length === 1 || /^(Digit|Numpad)\d$/.test(key))
  );
}

/** Whether a shortcut works now. */
export function isKeyOn(shortcut: string): boolean {
  return preferencesNow().singleKeys || !isSingleKey(shortcut);
}

/** Whether a shortcut works now; the component renders again when that changes. */
export function useIsKeyOn(shortcut: string): boolean {
  return usePreference('singleKeys') || !isSingleKey(shortcut);
}
