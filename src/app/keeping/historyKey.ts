/** Under which key of the tab's own store the history of a map lies. */
export function historyKey(mapId: string): string {
  return `throughline.history.${mapId}`;
}

/** Whether this tab remembers what was done in a map. */
export function hasTabHistory(mapId: string): boolean {
  try {
    return sessionStorage.getItem(historyKey(mapId)) !== null;
  } catch {
    return false;
  }
}

/** Forgets what was done in this tab, in every map. */
export function forgetHistories(): void {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(historyKey('')));
    for (const key of keys) sessionStorage.removeItem(key);
  } catch {
    // Where nothing may be kept there is nothing to forget.
  }
}
