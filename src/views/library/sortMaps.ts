import type { MapSummary } from '../../storage/summary.ts';

/** By what a list of maps can be sorted. */
export type MapOrder = 'recent' | 'title' | 'created' | 'size';

/** The orders as they are offered. */
export const mapOrders: readonly MapOrder[] = ['recent', 'title', 'created', 'size'];

/** Maps in an order. They are given with the most recent first, and stay so where the order says nothing. */
export function sortMaps(maps: readonly MapSummary[], order: MapOrder, language: string): MapSummary[] {
  if (order === 'title') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return maps.toSorted((a, b) => compare(a.title, b.title));
  }
  if (order === 'created') return maps.toSorted((a, b) => b.created - a.created);
  if (order === 'size') return maps.toSorted((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0));
  return [...maps];
}

const key = 'throughline.library';

/** The order chosen before on this device. */
export function rememberedOrder(): MapOrder {
  try {
    const kept = localStorage.getItem(key);
    return mapOrders.find((order) => order === kept) ?? 'recent';
  } catch {
    return 'recent';
  }
}

/** Remembers the order that was chosen. */
export function rememberOrder(order: MapOrder): void {
  try {
    localStorage.setItem(key, order);
  } catch {
    // Where nothing may be kept the order holds for this tab.
  }
}
