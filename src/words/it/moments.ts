import type { moments as english } from '../en/moments.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the matrix of critical points. */
export const moments = {
  title: 'Momenti critici',
  back: 'Torna alla mappa',
  counted_one: '{{count}} momento della verità {{stages}}',
  counted_other: '{{count}} momenti della verità {{stages}}',
  inStages_one: 'in {{count}} fase su {{all}}',
  inStages_other: 'in {{count}} fasi su {{all}}',
  sign: 'Quali momenti della verità',
  all: 'Tutti',
  negative: 'Negativi',
  positive: 'Positivi',
  allPhases: 'Tutte le macrofasi',
  others: 'Anche gli altri punti di contatto',
  matrix: 'Momenti critici per segmento e fase',
  ofStage_one: '{{count}} momento della verità, {{percent}}% dell’importanza',
  ofStage_other: '{{count}} momenti della verità, {{percent}}% dell’importanza',
  stageEmpty: '{{name}}: nessun momento della verità',
  none: 'Nessun momento della verità',
  noneYet:
    'Nessun punto di contatto è ancora segnato come momento della verità. M segna quello su cui si trova la tastiera, nella mappa e nella tabella.',
  actor: {
    customer: 'Cliente',
    employee: 'Personale',
    infrastructure: 'Infrastruttura',
  },
  responsible: 'Responsabile',
  nobody: 'Ancora nessuno',
  actions: 'Azioni',
  noActions: 'Nessuna aperta',
} as const satisfies Translation<typeof english>;
