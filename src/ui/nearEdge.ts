/** How near to its edges an element begins to scroll, and how fast at most, in pixels and pixels a frame. */
const EDGE = 40;
const FASTEST = 14;

/** How far an element scrolls in one frame under what a pointer carries there, between two of its edges. */
export function nearEdge(at: number, from: number, to: number): number {
  if (at < from + EDGE) return -Math.min(FASTEST, (from + EDGE - at) / 3);
  return at > to - EDGE ? Math.min(FASTEST, (at - to + EDGE) / 3) : 0;
}
