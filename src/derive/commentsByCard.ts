import type { Note } from '../model/note.ts';

const known = new WeakMap<ReadonlyMap<string, Note>, ReadonlyMap<string, number>>();

/** How many comments each touchpoint has; those without any are not named. */
export function commentsByCard(notes: ReadonlyMap<string, Note>): ReadonlyMap<string, number> {
  const counted = known.get(notes);
  if (counted) return counted;
  const counts = new Map<string, number>();
  for (const { touchpointId } of notes.values()) {
    if (touchpointId !== undefined) counts.set(touchpointId, (counts.get(touchpointId) ?? 0) + 1);
  }
  known.set(notes, counts);
  return counts;
}
