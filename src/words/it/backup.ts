import type { backup as english } from '../en/backup.ts';
import type { Translation } from '../translation.ts';

/** Italian words about copies outside of the browser and the Storage page. */
export const backup = {
  title: 'Archivio',
  intro:
    'Le tue mappe sono in questo browser, su questo dispositivo e in nessun altro luogo. Nessuno oltre a te può leggerle, e nessuno oltre a te può conservarne una copia.',
  action: 'Archivio e backup',

  held: 'Che cosa è conservato qui',
  what: 'Che cosa',
  count: 'Quanti',
  size: 'Spazio',
  pictures: 'Immagini in tutti questi',
  versions: 'Versioni',
  encounters: 'Incontri del tuo catalogo',
  unread: 'Elementi messi da parte',
  all: 'In tutto',
  since: 'Conservati dal {{date}}.',
  used: 'Con l’editor stesso {{used}} dei {{granted}} che questo browser concede.',

  where: 'Dove',
  first: 'Il database del browser',
  second: 'Una seconda copia accanto',
  inOrder: 'In ordine',
  files:
    'Un diario per ogni mappa nei file privati di questa pagina. Ciò che il database perde si riprende da lì.',
  cache:
    'Un diario per ogni mappa nella cache di questa pagina. Ciò che il database perde si riprende da lì.',
  database: 'Tutto si legge da qui.',
  starting: 'Si sta guardando…',
  noSecond: 'Questo browser non ha posto per una seconda copia. Fai un backup di ciò che conta.',

  promise: 'La promessa del browser',
  persistent: 'Il browser ha promesso di non cancellare nulla da solo.',
  notPersistent:
    'Il browser non ha promesso di conservare tutto: se lo spazio finisce, o dopo settimane senza una visita, può cancellare ogni cosa.',
  ask: 'Chiedi al browser di conservare tutto',
  asking:
    'Può chiederti conferma o decidere da solo: spesso accetta quando la pagina è installata o tra i preferiti.',
  refused: 'Il browser non l’ha promesso. Installare l’editor, o un segnalibro, può fargli cambiare idea.',

  outside: 'Copie fuori dal browser',
  last: 'Ultimo backup: {{when}}.',
  lastNow: 'L’ultimo backup è appena stato fatto.',
  never: 'Ancora nessun backup.',
  backUp: 'Fai il backup di tutto',
  backUpHint:
    'Un file ZIP con tutte le mappe, i modelli, il cestino, le versioni e gli incontri del tuo catalogo.',
  restore: 'Ripristina un backup',
  fileName: 'Backup Throughline',
  saved_one: '{{name}} è tra i tuoi download, con {{count}} mappa.',
  saved_other: '{{name}} è tra i tuoi download, con {{count}} mappe.',
  missing_one: '{{count}} mappa non si è potuta leggere e non è nel backup.',
  missing_other: '{{count}} mappe non si sono potute leggere e non sono nel backup.',
  reminder_one:
    'Lavori da un po’ su {{count}} mappa che è solo in questo browser, e il browser non ha promesso di conservarla.',
  reminder_other:
    'Lavori da un po’ su {{count}} mappe che sono solo in questo browser, e il browser non ha promesso di conservarle.',

  restoring: {
    title: 'Ripristina un backup',
    from: 'Del {{date}}: {{maps}}, {{templates}}, {{bin}} nel cestino.',
    maps_one: '{{count}} mappa',
    maps_other: '{{count}} mappe',
    templates_one: '{{count}} modello',
    templates_other: '{{count}} modelli',
    question: 'Le mappe che ci sono già, ma diverse',
    beside: 'Metti accanto quelle del backup, come copie',
    over: 'Metti al loro posto quelle del backup',
    overNote:
      'Ciò che viene sostituito resta come versione della sua mappa. Ciò che è qui e non nel backup rimane.',
    now: 'Ripristina',
    notOne: 'Questo file non è un backup di Throughline, o è danneggiato. Non è cambiato nulla.',
    said: 'Il backup è ripristinato: {{what}}.',
    added_one: '{{count}} aggiunta',
    added_other: '{{count}} aggiunte',
    besideDone_one: '{{count}} messa accanto',
    besideDone_other: '{{count}} messe accanto',
    overDone_one: '{{count}} sostituita',
    overDone_other: '{{count}} sostituite',
    same_one: '{{count}} c’era già uguale',
    same_other: '{{count}} c’erano già uguali',
    unreadable_one: '{{count}} non si è potuta leggere',
    unreadable_other: '{{count}} non si sono potute leggere',
  },

  erase: {
    title: 'Elimina tutto',
    hint: 'Tutte le mappe, i modelli, le versioni e gli incontri del tuo catalogo vengono eliminati da questo browser, da entrambi i luoghi e per sempre, e così anche ciò che ricorda delle tue preferenze. Le copie salvate come file restano.',
    action: 'Elimina tutto…',
    question: 'Eliminare tutto da questo dispositivo?',
    sure: 'Ho una copia, o non mi serve',
    now: 'Elimina per sempre',
    done: 'Da questo browser è stato eliminato tutto.',
  },
} as const satisfies Translation<typeof english>;
