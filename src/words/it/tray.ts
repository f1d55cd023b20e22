import type { tray as english } from '../en/tray.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the tray. */
export const tray = {
  close: 'Chiudi il vassoio',
  capture: 'Nuovo punto di contatto nel vassoio',
  capturePlaceholder: 'Scrivi, poi Invio',
  captureHint: '@canale · −2…+2 · ! momento della verità',
  captured_one: 'Nel vassoio, ora {{count}} punto di contatto',
  captured_other: 'Nel vassoio, ora {{count}} punti di contatto',
  tooManyLines:
    'Nel vassoio ci sono {{taken}} righe in più. Altre {{left}} erano troppe in una volta: incollale dopo.',
  empty: 'Qui non c’è niente. Annota quello che viene fuori e mettilo sulla mappa più tardi.',
  emptyDrop: 'Puoi anche trascinare qui i punti di contatto dalla mappa.',
  hint: 'Trascina sulla mappa, o premi Invio: {{place}}',
  hintPlain: 'Trascina sulla mappa.',
  list: 'Nel vassoio',
  moveHere: 'Sposta nel vassoio',
  placeHere: 'Metti qui dal vassoio',
  placeIn: '{{stage}}, {{segment}}',
  moved_one: 'Punto di contatto spostato nel vassoio',
  moved_other: '{{count}} punti di contatto spostati nel vassoio',
  show: 'Mostra il vassoio',
  dropHere: 'Nel vassoio',
  noSegment: 'In nessun segmento',
  ofSegment: 'Era in {{name}}',
  fromStage: 'Fase {{name}}',
} as const satisfies Translation<typeof english>;
