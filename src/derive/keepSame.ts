/** The list that came before if the new one holds the same things, else the new one: so that what did not change keeps its identity. */
export function keepSame<Item>(
  previous: readonly Item[] | undefined,
  next: readonly Item[],
): readonly Item[] {
  if (previous?.length !== next.length) return next;
  return next.every((item, index) => item === previous[index]) ? previous : next;
}
