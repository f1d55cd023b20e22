import type { dialogs as english } from '../en/dialogs.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the dialogs about stages and segments. */
export const dialogs = {
  color: 'Colore',
  noColor: 'Nessun colore',
  colorNumber: 'Colore {{number}}',
  notNumber: 'Questo non è un numero.',
  outOfRange: 'Deve essere tra {{least}} e {{most}}.',
  tooSmall: 'Non può essere inferiore a {{least}}.',
  removeStage: 'Rimuovi la fase {{name}}',
  removeSegment: 'Rimuovi il segmento {{name}}',
  holds_one: 'Contiene {{count}} punto di contatto.',
  holds_other: 'Contiene {{count}} punti di contatto.',
  whereTo_one: 'Che cosa ne facciamo?',
  whereTo_other: 'Che cosa ne facciamo?',
  toNeighbour: 'Sposta in {{name}}',
  toTray: 'Metti nel vassoio',
  away_one: 'Rimuovi anche questo',
  away_other: 'Rimuovi anche questi',
  remove: 'Rimuovi',
  removed: 'Hai rimosso «{{name}}».',
} as const satisfies Translation<typeof english>;
