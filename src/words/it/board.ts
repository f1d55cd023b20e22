import type { board as english } from '../en/board.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the board: cells, headers, hints, the accessible grid and what is announced. */
export const board = {
  addTouchpoint: 'Aggiungi punto di contatto',
  addStage: 'Aggiungi fase',
  addSegment: 'Aggiungi segmento',
  newStage: 'Nuova fase',
  newSegment: 'Nuovo segmento',
  stageHint: 'Aggiungi una fase per cominciare',
  segmentHint: 'Aggiungi un segmento per cominciare',
  untitled: 'Senza titolo',

  /** Where a card in hand would go. */
  placeBefore: '{{stage}}, prima di {{title}}',
  placeAfter: '{{stage}}, dopo {{title}}',
  placeAlone: '{{stage}}',
  placeInBand: '{{segment}}: {{place}}',
  cardsInHand_one: '{{count}} punto di contatto',
  cardsInHand_other: '{{count}} punti di contatto',

  tools: 'Strumenti',
  select: 'Seleziona',
  hand: 'Sposta la vista',
  zoomPercent: '{{percent}}%',
  zoomSpoken: 'Zoom {{percent}}%, vai al 100%',

  emptyHint: 'Fai doppio clic in un punto, o premi N, per aggiungere il primo punto di contatto',
  emptyHintPlain: 'Fai doppio clic in un punto, o premi Ins, per aggiungere il primo punto di contatto',
  emptyHintTouch: 'Tocca due volte un punto per aggiungere il primo punto di contatto',

  legend: 'Legenda',

  rememberedTip:
    'Media tra il momento più intenso ({{peak}}, {{peakTitle}}) e l’ultimo ({{last}}, {{lastTitle}})',
  lowestTip: 'Valore più basso: {{title}}',

  stageMenu: 'Fase {{name}}',
  segmentMenu: 'Segmento {{name}}',
  stageName: 'Nome della fase',
  segmentName: 'Nome del segmento',
  rename: 'Rinomina',
  moveLeft: 'Sposta a sinistra',
  moveRight: 'Sposta a destra',
  moveUp: 'Sposta in su',
  moveDown: 'Sposta in giù',
  addStageBefore: 'Aggiungi una fase prima',
  addStageAfter: 'Aggiungi una fase dopo',
  addSegmentBelow: 'Aggiungi un segmento sotto',
  remove: 'Rimuovi…',

  editTitle: 'Titolo',
  captureChannel: 'Canale {{name}}',
  captureMoment: 'Momento della verità',
  captureKeys: 'Invio: altra scheda · Tab: altra fase · @canale · −2…+2 · ! momento della verità',

  /** The accessible grid. */
  grid: 'Mappa del percorso del cliente',
  gridHelp:
    'Con i tasti freccia passi da un punto di contatto all’altro. La barra spaziatrice seleziona, Invio modifica il titolo. Alt con i tasti freccia sposta un punto di contatto, Alt e Maiusc con le frecce su e giù ne cambiano l’emozione di un decimo. Maiusc con F10 apre il menu di ciò che si può fare.',
  gridHelpKeys:
    'N aggiunge un punto di contatto, i tasti da 1 a 5 indicano l’emozione, M il momento della verità.',
  stageHeader: '{{name}}, {{count}} punti di contatto, importanza {{percent}}%',
  stageHeader_one: '{{name}}, {{count}} punto di contatto, importanza {{percent}}%',
  emptyCell: 'Vuoto, {{stage}}',
  emotionSpoken: '{{emotion}}, {{value}}',
  feelingSpoken: '{{emotion}}, {{value}}, {{feeling}}',
  pains_one: '{{count}} criticità',
  pains_other: '{{count}} criticità',
  position: '{{stage}}, {{position}} di {{count}}',

  /** What is announced after something was done by keyboard. */
  movedCard: 'Spostato in {{stage}}, {{segment}}, {{position}} di {{count}}',
  movedCards_one: '{{count}} punto di contatto spostato in {{stage}}, {{segment}}',
  movedCards_other: '{{count}} punti di contatto spostati in {{stage}}, {{segment}}',
  cannotMove: 'Non si può spostare oltre in quella direzione',
  emotionSet: {
    veryNegative: 'Emozione molto negativa',
    negative: 'Emozione negativa',
    neutral: 'Emozione neutra',
    positive: 'Emozione positiva',
    veryPositive: 'Emozione molto positiva',
  },
  emotionCleared: 'Nessuna emozione',
  momentPositive: 'Momento della verità, positivo',
  momentNegative: 'Momento della verità, negativo',
  momentNone: 'Nessun momento della verità',
  selected_one: '{{count}} selezionato',
  selected_other: '{{count}} selezionati',
  removed_one: 'Punto di contatto rimosso',
  removed_other: '{{count}} punti di contatto rimossi',
  duplicated_one: 'Punto di contatto duplicato',
  duplicated_other: '{{count}} punti di contatto duplicati',
  undo: 'Annulla',
  stageMoved: '{{name}}, fase {{position}} di {{count}}',
  segmentMoved: '{{name}}, segmento {{position}} di {{count}}',
  undone: 'Annullato: {{name}}',
  redone: 'Ripetuto: {{name}}',
} as const satisfies Translation<typeof english>;
