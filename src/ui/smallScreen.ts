import { useSyncExternalStore } from 'react';
import type { Session } from '../store/session.ts';
import { useSession } from './workspace.ts';

/** Screens as small as a phone, upright or on its side. */
const small = '(max-width: 640px), (max-height: 480px)';

/** Those on which a board shows too little of a map at once. */
const narrow = '(max-width: 640px)';

/** Whether the window is as small as a phone; there a map is shown as a list or as a board. */
export function isSmallScreen(): boolean {
  return matchMedia(small).matches;
}

/** Whether the map itself is shown as a list now: on a small screen, as the person chose there, else where it is narrow. */
export function showsList({ smallView, view }: Pick<Session, 'smallView' | 'view'>): boolean {
  if (view !== 'map') return false;
  return isSmallScreen() && (smallView ?? (matchMedia(narrow).matches ? 'list' : 'board')) === 'list';
}

/** Whether the window is as small as a phone; the component renders again when that changes. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(onScreen, isSmallScreen);
}

/** Whether the open map is shown as a list; the component renders again when that changes. */
export function useShowsList(): boolean {
  const smallView = useSession((session) => session.smallView);
  const view = useSession((session) => session.view);
  return useSyncExternalStore(onScreen, () => showsList({ smallView, view }));
}

function onScreen(listener: () => void): () => void {
  const queries = [matchMedia(small), matchMedia(narrow)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
