import { useSyncExternalStore } from 'react';
import { darkTheme, lightTheme, type Theme } from '../derive/theme.ts';
import { onPreferences, preferencesNow } from './preferences.ts';

/** What a person has told the machine about colours. */
const wishes = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  forced: '(forced-colors: active)',
} as const;

const listeners = new Set<() => void>();
const isWished = (wish: keyof typeof wishes) => matchMedia(wishes[wish]).matches;
let picture: Theme = lightTheme;
let board: Theme = lightTheme;

/** Shows the theme that the person wants, now and whenever it changes; called once, before anything is drawn. */
export async function startTheme(): Promise<void> {
  onPreferences(look);
  for (const query of Object.values(wishes)) matchMedia(query).addEventListener('change', look);
  await look();
}

/** The colours in which the board is drawn now. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => board);
}

/** The theme without what the person needs to see it themselves, for colours that are chosen and for pictures that others see. */
export function usePictureTheme(): Theme {
  return useSyncExternalStore(subscribe, pictureThemeNow);
}

/** The colours of pictures for others at this moment: light or dark. */
export function pictureThemeNow(): Theme {
  return picture;
}

async function look(): Promise<void> {
  const { theme } = preferencesNow();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const isDark = theme === 'system' ? isWished('dark') : theme === 'dark';
  show(isDark ? darkTheme : lightTheme);
  colourFrame();
  if (!isSpecial()) return;
  const { specialTheme } = await import('./specialThemes.ts');
  // Meanwhile it may have changed again.
  if (isSpecial()) show(picture, specialTheme(picture, isWished('forced')));
}

/** The frame of the window has the colour of the bar: one for each theme of the machine, unless a theme was chosen. */
function colourFrame(): void {
  const { theme } = preferencesNow();
  for (const frame of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const isDark = theme === 'system' ? frame.media.includes('dark') : theme === 'dark';
    frame.content = (isDark ? darkTheme : lightTheme).surface;
  }
}

function isSpecial(): boolean {
  return isWished('forced') || isWished('contrast');
}

function show(nextPicture: Theme, nextBoard = nextPicture): void {
  if (nextBoard === board && nextPicture === picture) return;
  picture = nextPicture;
  board = nextBoard;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
