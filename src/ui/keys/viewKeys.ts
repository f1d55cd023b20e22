import type { MapView } from '../../store/session.ts';

/** The keys that lead to the views of a map. */
export const viewKeys = {
  map: 'Shift+m',
  table: 'Shift+t',
  rows: 'Shift+l',
  moments: 'Shift+k',
  encounters: 'Shift+e',
  analysis: 'Shift+a',
  initiatives: 'Shift+i',
} as const satisfies Record<MapView, string>;
