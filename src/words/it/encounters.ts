import type { encounters as english } from '../en/encounters.ts';
import type { Translation } from '../translation.ts';

/** Italian words of encounters that several segments have. */
export const encounters = {
  menu: 'Altri segmenti',
  copyFrom: 'Copia da un altro segmento…',
  copyTo: 'Copia in un altro segmento…',
  detach: 'Stacca dagli altri segmenti',
  next: 'Vai allo stesso incontro nel prossimo segmento',

  copyTitle: 'Copia in un segmento',
  from: 'Dal segmento',
  which: 'Quali punti di contatto',
  all: 'Tutti quelli del segmento',
  ofStage: 'Fase {{name}}',
  to: 'Nel segmento',
  withFeelings: 'Anche emozioni, pensieri e momenti della verità',
  coming_one: 'Verrà copiato {{count}} punto di contatto',
  coming_other: 'Verranno copiati {{count}} punti di contatto',
  comingNone: 'Niente da copiare: questo segmento li ha già tutti',
  known_one: '{{count}} c’è già',
  known_other: '{{count}} ci sono già',
  copyNow: 'Copia',
  copied_one: '{{count}} punto di contatto copiato in {{name}}',
  copied_other: '{{count}} punti di contatto copiati in {{name}}',
  did: 'Copia in {{name}}',

  alsoIn: 'Anche in',
  goTo: 'Vai a {{title}} in {{name}}',
  changeAll: 'Cambia in {{count}} segmenti insieme',
  changeAllHint:
    'Che cos’è e chi c’è dietro. Emozioni, pensieri e momenti della verità restano propri di ogni segmento.',
  detached: 'Ora è un incontro a sé',
  didDetach: 'Distacco dagli altri segmenti',

  title: 'Incontri per segmento',
  counted_one: '{{count}} incontro',
  counted_other: '{{count}} incontri',
  sharedOf: '{{shared}} in più segmenti',
  onlyShared: 'Solo quelli in più segmenti',
  onlyDifferent: 'Solo dove le emozioni sono diverse',
  grid: 'Incontri per segmento',
  encounter: 'Incontro',
  missing: 'Non lo incontra',
  differ: 'Le emozioni distano {{by}}',
  notFelt: 'Ancora nessuna emozione',
  noneYet:
    'Nessun punto di contatto è ancora in più segmenti. Copiane alcuni da un segmento all’altro: restano riconosciuti come gli stessi, e qui si vede come li vive ogni segmento.',
  nothing: 'Non ci sono ancora punti di contatto.',
  nothingSo: 'Nessun incontro è così.',
} as const satisfies Translation<typeof english>;
