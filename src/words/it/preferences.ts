import type { preferences as english } from '../en/preferences.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the preferences. */
export const preferences = {
  title: 'Preferenze',
  hint: 'Conservate su questo dispositivo, per tutte le mappe e tutte le schede.',
  laneHeight: 'Corsia delle emozioni',
  laneSmall: 'Bassa',
  laneMedium: 'Media',
  laneLarge: 'Alta',
  keyboard: 'Tastiera',
  singleKeys: 'Lettere e cifre singole come scorciatoie',
  singleKeysHint:
    'M indica un momento della verità, da 1 a 5 l’emozione, N aggiunge un punto di contatto. Disattivale se parli al dispositivo o premi spesso un tasto per sbaglio.',
  system: 'Più contrasto, meno movimento e colori personali seguono le impostazioni del sistema.',
} as const satisfies Translation<typeof english>;
