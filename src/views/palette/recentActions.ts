const KEY = 'throughline.recent';
const MOST = 5;

/** The names in code of the actions that were chosen in the palette last on this device, the latest first. */
export function recentActions(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers that an action was chosen. */
export function rememberAction(name: string): void {
  const names = [name, ...recentActions().filter((other) => other !== name)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(names));
  } catch {
    // Without storage the palette begins anew each time.
  }
}
