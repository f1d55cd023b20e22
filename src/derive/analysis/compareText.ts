/** Compares two texts as plain strings, for keys and ISO dates: negative, zero or positive. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
