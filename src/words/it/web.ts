import type { web as english } from '../en/web.ts';
import type { Translation } from '../translation.ts';

/** Italian words of a web page to send, and of choosing it. */
export const web = {
  name: 'Pagina web',
  export: 'Esporta pagina web',
  note: 'Un solo file da inviare: l’immagine, una tabella e i dettagli di ogni punto di contatto. Non serve la rete, e si legge sul telefono e con i lettori di schermo.',
  picture: 'Il percorso come immagine',
  table: 'Il percorso come tabella',
  details: 'I punti di contatto nel dettaglio',
  segment: 'Segmento',
  description: 'Descrizione',
  kind: 'Tipo',
  evidence: 'Fondamento',
  interactions: 'Interazioni',
  sources: 'Fonti',
  figures: 'Metriche',
  foot: 'Creato con Throughline.',
} as const satisfies Translation<typeof english>;
