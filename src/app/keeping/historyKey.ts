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
