import { useSyncExternalStore } from 'react';
import { darkTheme, lightTheme, type Theme } from '../derive/theme.ts';

/** Which theme the person wants; `system` follows the machine. */
export type ThemeChoice = 'light' | 'dark' | 'system';

const key = 'throughline.theme';
const listeners = new Set<() => void>();
let darkQuery: MediaQueryList | null = null;
let choice: ThemeChoice = 'system';

/** Takes up the theme chosen before on this device; called once, before anything is drawn. */
export function startTheme(): void {
  choice = keptChoice();
  show();
  systemIsDark().addEventListener('change', tell);
}

/** Changes the theme and keeps the choice on this device. */
export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  try {
    localStorage.setItem(key, next);
  } catch {
    // Where nothing may be kept the choice holds for this tab.
  }
  show();
  tell();
}

/** What the person chose, for menus. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice);
}

/** The colours in which pictures are drawn now. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, themeNow);
}

/** The colours in which pictures are drawn at this moment. */
export function themeNow(): Theme {
  const isDark = choice === 'system' ? systemIsDark().matches : choice === 'dark';
  return isDark ? darkTheme : lightTheme;
}

/** Asked for by every card that is drawn, so the browser is asked only once. */
function systemIsDark(): MediaQueryList {
  darkQuery ??= matchMedia('(prefers-color-scheme: dark)');
  return darkQuery;
}

function keptChoice(): ThemeChoice {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

function show(): void {
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  // The frame of the window has the colour of the bar: one for each theme of the machine, unless a theme was chosen.
  for (const frame of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const isDark = choice === 'system' ? frame.media.includes('dark') : choice === 'dark';
    frame.content = (isDark ? darkTheme : lightTheme).surface;
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
