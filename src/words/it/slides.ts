import type { slides as english } from '../en/slides.ts';
import type { Translation } from '../translation.ts';

/** Italian words of presentations. */
export const slides = {
  exportPowerPoint: 'Esporta PowerPoint',
  note: 'In PowerPoint ogni scheda, curva e testo si può modificare. I fatti dietro ogni diapositiva sono nelle sue note.',
  kind: 'Diapositive',
  kinds: { one: 'Una sola', deck: 'Tutte', build: 'Progressive' },
  font: 'Carattere in PowerPoint',
  curve: 'Curva delle emozioni',
  leadsHere: 'Che cosa porta qui',
  responsible: 'Responsabile',
  why: 'Perché è decisivo',
  pains: 'Criticità',
  brightSpots: 'Punti di forza',
  actions: 'Azioni aperte',
  withActions: 'Alla fine azioni e obiettivi',
  number: 'N.',
  judged: 'Impegno / effetto (su 5)',
  targets: 'Per: {{names}}',
  actionPage: 'Azioni aperte ({{page}} di {{of}})',
  goalPage: 'Obiettivi ({{page}} di {{of}})',
  actionCount_one: '{{count}} azione aperta',
  actionCount_other: '{{count}} azioni aperte',
  quickWinCount_one: 'di cui {{count}} quick win',
  quickWinCount_other: 'di cui {{count}} quick win',
  moreActions_one: 'e {{count}} altra, nella tabella precedente',
  moreActions_other: 'e altre {{count}}, nella tabella precedente',
  toDo: 'Che cosa si può fare',
} as const satisfies Translation<typeof english>;
