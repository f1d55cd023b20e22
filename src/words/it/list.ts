import type { list as english } from '../en/list.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the list, which shows a map on small screens. */
export const list = {
  view: 'Percorso in elenco',
  label: 'Percorso di {{segment}}',
  help: 'Le frecce scorrono i punti di contatto e passano agli altri segmenti. Invio modifica il titolo, N aggiunge un punto di contatto, da 1 a 5 si imposta l’emozione, M il momento della verità, I apre i dettagli. Alt con le frecce sposta un punto di contatto.',
  segments: 'Segmento',
  stages: 'Fasi',
  stage_one: '{{name}}, {{count}} punto di contatto',
  stage_other: '{{name}}, {{count}} punti di contatto',
  emptyStage: 'Ancora vuota',
  newTouchpoint: 'Nuovo punto di contatto',
  lacking: 'Per cominciare servono una fase e un segmento.',
  capture: 'Aggiungi un punto di contatto',
  captureIn: 'Aggiungi a {{stage}}',
  stageBefore: 'Fase precedente',
  stageAfter: 'Fase successiva',
} as const satisfies Translation<typeof english>;
