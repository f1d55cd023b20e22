import type { table as english } from '../en/table.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the table, which shows the map as stages by segments. */
export const table = {
  name: 'Mappa del percorso come tabella',
  help: 'I tasti freccia percorrono le celle. Invio modifica il titolo, N aggiunge un punto di contatto, da 1 a 5 si imposta l’emozione, M il momento della verità, I apre i dettagli. Alt con le frecce sposta un punto di contatto in un altro posto, fase o segmento. Maiusc+F10 apre il menu.',
  tools: 'Strumenti della tabella',
  allSegments: 'Tutti i segmenti',
  sum: '{{stage}}, tutti i segmenti: {{parts}}',
  sumMean: 'emozione media {{value}}',
  sumNone: 'ancora nessuna emozione',
  sumPositive_one: '{{count}} momento della verità positivo',
  sumPositive_other: '{{count}} momenti della verità positivi',
  sumNegative_one: '{{count}} momento della verità negativo',
  sumNegative_other: '{{count}} momenti della verità negativi',
  figures: 'ricordo {{remembered}}, minimo {{lowest}}, media {{mean}}',
  lowestMean: 'minimo {{lowest}}, media {{mean}}',
  laneCell: '{{lane}}, fase {{stage}}: {{texts}}',
  laneEmpty: '{{lane}}, fase {{stage}}: niente',
  lacking: 'Per cominciare, una tabella ha bisogno di una fase e di un segmento.',
  responsible: 'Responsabile: {{name}}',

  /** The line at the foot: where the keyboard is. */
  atCard: '{{segment}}, {{stage}}: punto di contatto {{position}} di {{count}}',
  atEmpty: '{{segment}}, {{stage}}: nessun punto di contatto',
  editing: '{{segment}}, {{stage}}: modifica del titolo del punto di contatto {{position}} di {{count}}',
  selected_one: '{{count}} selezionato',
  selected_other: '{{count}} selezionati',
  keyEdit: 'Modifica',
  keySave: 'Salva',
  keyCancel: 'Annulla',
  keyAdd: 'Aggiungi',
  keyMove: 'Sposta',
} as const satisfies Translation<typeof english>;
