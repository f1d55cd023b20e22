import type { notes as english } from '../en/notes.ts';
import type { Translation } from '../translation.ts';

/** Italian words of notes on the map and comments on touchpoints. */
export const notes = {
  add: 'Aggiungi nota',
  tool: 'Nota',
  text: 'Testo della nota',
  placeholder: 'Scrivi un appunto',
  duplicated: 'Nota duplicata',
  removed: 'Nota rimossa',
  placeHint: 'Fai clic dove vuoi mettere la nota',
  toTouchpoint: 'Trasforma la nota in punto di contatto',
  toPain: 'Trasforma la nota in criticità',
  toBrightSpot: 'Trasforma la nota in punto di forza',
  toOpportunity: 'Trasforma la nota in opportunità',
  toComment: 'Fai della nota un commento a un punto di contatto',
  becameTouchpoint: 'Ora la nota è un punto di contatto',
  becameTrayCard: 'Ora la nota è un punto di contatto nel vassoio',
  becamePart: 'Ora la nota fa parte di {{title}}',
  putOnMap: 'Ora il commento è una nota sulla mappa',

  note: 'Nota',
  color: 'Colore',
  into: 'Trasforma in',
  intoTouchpoint: 'Punto di contatto',
  intoPain: 'Criticità',
  intoBrightSpot: 'Punto di forza',
  intoOpportunity: 'Opportunità',
  intoComment: 'Commento',
  intoNote: 'Nota sulla mappa',
  remove: 'Rimuovi nota',
  quiet: 'Le note restano fuori dalle immagini, se lì non le chiedi.',

  aboutPain: 'Una criticità di quale punto di contatto?',
  aboutBrightSpot: 'Un punto di forza di quale punto di contatto?',
  aboutOpportunity: 'Un’opportunità di quale punto di contatto?',
  aboutComment: 'Un commento a quale punto di contatto?',
  turn: 'Trasforma nota',
  noTouchpoint: 'Non c’è ancora nessun punto di contatto. Prima trasforma la nota in uno.',

  list: 'Note sulla mappa',
  listHelp:
    'Con i tasti freccia passi da una nota all’altra. Invio modifica il testo, Spazio seleziona, Alt con i tasti freccia sposta la nota, Canc la rimuove.',
  inCell: '{{text}}. {{stage}}, {{segment}}',
  inStage: '{{text}}. Sotto {{stage}}',
  inSegment: '{{text}}. Accanto a {{segment}}',
  nowhere: '{{text}}. Accanto alla mappa',
  empty: 'Nota vuota',
  moved: 'Spostata: {{place}}',
  outside: 'accanto alla mappa',

  comments: 'Commenti',
  comment: 'Commento {{number}}',
  addComment: 'Aggiungi un commento',
  commentMenu: 'Commento {{number}}: altro',
  commentCount_one: '{{count}} commento',
  commentCount_other: '{{count}} commenti',
} as const satisfies Translation<typeof english>;
