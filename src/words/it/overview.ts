import type { overview as english } from '../en/overview.ts';
import type { Translation } from '../translation.ts';

/** Italian words for finding one's way on a large map. */
export const overview = {
  zoomSelection: 'Inquadra la selezione',
  minimap: 'Minimappa',
  cardMarks: 'Segni sulle schede',
} as const satisfies Translation<typeof english>;
