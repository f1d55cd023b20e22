import type { menus as english } from '../en/menus.ts';
import type { Translation } from '../translation.ts';

/** Italian words of menus, of the palette, and of what moves things to another place. */
export const menus = {
  map: 'Mappa',
  move: 'Sposta in',
  moveTo: 'Sposta in…',
  feel: 'Imposta in decimi…',
  tool: 'Strumento',
  addSegmentAbove: 'Aggiungi un segmento sopra',

  group: {
    edit: 'Modifica',
    emotion: 'Emozioni e momenti della verità',
    facts: 'Caratteristiche',
    move: 'Sposta',
    clipboard: 'Copia',
    add: 'Aggiungi',
    select: 'Selezione',
    history: 'Annulla e ripeti',
    view: 'Vista',
    share: 'Condivisione',
    settings: 'Impostazioni e aiuto',
    more: 'Altro',
    remove: 'Elimina',
  },

  factSet: '{{fact}}: {{value}}',
  movedTo_one: '{{count}} punto di contatto spostato in {{name}}',
  movedTo_other: '{{count}} punti di contatto spostati in {{name}}',

  moveCards_one: 'Sposta il punto di contatto',
  moveCards_other: 'Sposta {{count}} punti di contatto',
  moveStage: 'Sposta la fase {{name}}',
  moveSegment: 'Sposta il segmento {{name}}',
  position: 'Posizione',
  first: 'Al primo posto',
  after: 'Dopo {{name}}',
  moveNow: 'Sposta',

  feelCards_one: 'Emozione',
  feelCards_other: 'Emozione di {{count}} punti di contatto',
  feelHint:
    'Con i tasti freccia passi da un livello all’altro, con Maiusc di un decimo alla volta. Canc toglie l’emozione.',
  feelMixed: 'Non uguale per tutti',
  feelNone: 'Non impostata',

  palette: {
    field: 'Che cosa vuoi fare?',
    results: 'Risultati',
    recent: 'Usate di recente',
    actions: 'Azioni',
    touchpoints: 'Punti di contatto',
    onScreen: 'Sullo schermo',
    stages: 'Fasi',
    segments: 'Segmenti',
    inTray: 'Nel vassoio',
    needsCards: 'Seleziona prima un punto di contatto',
    needsLink: 'Prima seleziona un collegamento',
    needsLaneCard: 'Prima seleziona una scheda di una corsia',
    needsNote: 'Prima seleziona una nota',
    needsHeader: 'Vai prima su una fase o un segmento',
    notNow: 'Ora non è possibile',
    nothing: 'Nessun risultato per «{{text}}».',
    nothingHint:
      'Prova con meno lettere o con un’altra parola: le azioni si trovano da ciò che fanno, punti di contatto, fasi e segmenti dal loro nome.',
    more_one: 'e ancora {{count}}: continua a scrivere',
    more_other: 'e altri {{count}}: continua a scrivere',
    count_one: '{{count}} risultato',
    count_other: '{{count}} risultati',
    keys: '↑ ↓ per scegliere · Invio per eseguire · Esc per chiudere',
  },
} as const satisfies Translation<typeof english>;
