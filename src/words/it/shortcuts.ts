import type { shortcuts as english } from '../en/shortcuts.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the sheet of shortcuts. */
export const shortcuts = {
  title: 'Scorciatoie da tastiera',
  board: 'Sulla mappa',
  headers: 'Su una fase o un segmento',
  notes: 'Su una nota',
  typing: 'Mentre scrivi un titolo',
  or: 'oppure',
  singleOff: 'Le scorciatoie di una sola lettera o cifra sono disattivate.',
  singleOn: 'Attivale',

  walk: 'Passa da un punto di contatto all’altro',
  walkFar: 'All’inizio o alla fine del segmento',
  walkFarthest: 'Al primo o all’ultimo punto di contatto',
  extend: 'Seleziona lungo il tragitto',
  edit: 'Modifica il titolo; in un posto vuoto: aggiungi un punto di contatto',
  move: 'Sposta il punto di contatto',
  feelTenths: 'Emozione su o giù di un decimo',
  select: 'Seleziona o deseleziona il punto di contatto',
  menu: 'Apri il menu',

  walkHeaders: 'Al successivo, o di nuovo ai punti di contatto',
  selectUnder: 'Seleziona ciò che contiene',
  renameHeader: 'Rinomina',
  openHeader: 'Apri i suoi dettagli',
  moveHeader: 'Spostalo tra gli altri',
  addHeader: 'Aggiungine uno dopo',
  removeHeader: 'Rimuovi',

  walkNotes: 'Alla nota prima o dopo',
  editNote: 'Modifica il testo',
  selectNote: 'Seleziona o deseleziona la nota',
  moveNote: 'Sposta la nota',
  moveNoteFine: 'Sposta la nota di poco',
  laneCards: 'Su una scheda di una corsia tutta tua',
  walkLaneCards: 'Alla scheda o corsia accanto',
  editLaneCard: 'Modifica il testo',
  selectLaneCard: 'Seleziona la scheda',
  moveLaneCard: 'Sposta la scheda',
  leaveNotes: 'Torna ai punti di contatto',

  titleNext: 'Conferma; dopo un punto di contatto nuovo, scrivi il prossimo',
  titleNextStage: 'Conferma e continua nella fase successiva',
  titlePreviousStage: 'Conferma e continua nella fase precedente',
  titleFeel: 'Imposta l’emozione',
  titleGiveUp: 'Lascia tutto com’era',

  spoken: {
    up: 'Freccia su',
    down: 'Freccia giù',
    left: 'Freccia sinistra',
    right: 'Freccia destra',
    arrows: 'Tasti freccia',
    upDown: 'Freccia su o giù',
    command: 'Comando',
    option: 'Opzione',
  },
} as const satisfies Translation<typeof english>;
