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
  toDo: 'Che cosa si può fare',
} as const satisfies Translation<typeof english>;
