import type { dialogs as english } from '../en/dialogs.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the dialogs about stages and segments. */
export const dialogs = {
  stage: 'Fase',
  segment: 'Segmento',
  name: 'Nome',
  description: 'Descrizione',
  importance: 'Importanza, in punti',
  importanceHint: '{{share}} di tutti i punti. Se non indichi nulla, i punti sono {{points}}.',
  need: 'Di che cosa ha bisogno, in una riga',
  share: 'Quota di clienti, in percentuale',
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
  whereTo: 'Che cosa ne facciamo?',
  toNeighbour: 'Sposta in {{name}}',
  toTray: 'Togli dalla mappa e conserva senza posto',
  away: 'Rimuovi anche questi',
  remove: 'Rimuovi',
} as const satisfies Translation<typeof english>;
