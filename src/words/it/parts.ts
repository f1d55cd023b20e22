import type { parts as english } from '../en/parts.ts';
import type { Translation } from '../translation.ts';

/** Italian words for hiding and folding parts of a map. */
export const parts = {
  focus: 'Concentrati su questo segmento',
  foldSegment: 'Riduci alla sua curva',
  hideSegment: 'Nascondi questo segmento',
  foldStage: 'Chiudi questa fase',
  showAll: 'Mostra tutto',
  overlay: 'Confronta le curve',

  segmentsHidden_one: '{{count}} segmento nascosto',
  segmentsHidden_other: '{{count}} segmenti nascosti',
  segmentsFolded_one: '{{count}} segmento ridotto',
  segmentsFolded_other: '{{count}} segmenti ridotti',
  stagesFolded_one: '{{count}} fase chiusa',
  stagesFolded_other: '{{count}} fasi chiuse',

  focused: 'Solo {{name}} è aperto, gli altri segmenti sono ridotti alla loro curva',
  hidden: '{{name}}: nascosto',
  folded: '{{name}}: ridotto',
  opened: '{{name}}: aperto',
  viewShown: 'Si vede la vista {{name}}',
  allShown: 'La mappa si vede tutta',
} as const satisfies Translation<typeof english>;
