import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A row that stands in a list. */
export interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Compares two rows of a list: by order key, then by id, both as plain strings. */
export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** The rows of a list in their order, as a new array. */
export function inOrder<Item extends Ordered>(rows: Iterable<Item>): Item[] {
  return [...rows].sort(compareOrder);
}

/** A key that stands between two others; null means the start or the end of the list. Throws when `before` is not less than `after`. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after);
}

/** `count` keys in rising order between two others; null means the start or the end of the list. */
export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  return generateNKeysBetween(before, after, count);
}
