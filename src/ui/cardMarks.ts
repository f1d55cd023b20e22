import { useSyncExternalStore } from 'react';

/** Where it is kept on this device that the marks are not shown. */
const KEY = 'throughline.noCardMarks';

const listeners = new Set<() => void>();
let isShown = kept();

/** Whether cards have their marks: open actions, the most and the least popular. */
export function cardMarksShown(): boolean {
  return isShown;
}

/** Shows or hides the marks of cards, and keeps that on this device. */
export function showCardMarks(next: boolean): void {
  isShown = next;
  try {
    if (next) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'true');
  } catch {
    // Where nothing may be kept, it holds for this tab.
  }
  for (const listener of listeners) listener();
}

/** Whether cards have their marks; the component renders again when it changes. */
export function useCardMarks(): boolean {
  return useSyncExternalStore(follow, cardMarksShown);
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function kept(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}
