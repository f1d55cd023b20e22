const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The ids of a list to look them up in. Equal lists are asked again and again, by a thousand cards at once, so the answer is kept. */
export function idSet(ids: readonly string[]): ReadonlySet<string> {
  let set = sets.get(ids);
  if (!set) {
    set = new Set(ids);
    sets.set(ids, set);
  }
  return set;
}
