import type { keys as english } from '../en/keys.ts';
import type { Translation } from '../translation.ts';

/** Names of keys as they stand on Italian keyboards. */
export const keys = {
  Enter: 'Invio',
  Shift: 'Maiusc',
  Delete: 'Canc',
  Insert: 'Ins',
  Home: 'Inizio',
  End: 'Fine',
  Space: 'Spazio',
  ContextMenu: 'Menu',
} as const satisfies Translation<typeof english>;
