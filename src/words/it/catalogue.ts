import type { catalogue as english } from '../en/catalogue.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the catalogue of touchpoints. */
export const catalogue = {
  title: 'Catalogo',
  search: 'Cerca un incontro',
  clearSearch: 'Azzera la ricerca',
  phaseFilter: 'Macrofase',
  allPhases: 'Tutte le macrofasi',
  allKinds: 'Tutti i tipi',
  phase: {
    own: 'I miei',
    before: 'Prima',
    purchase: 'Acquisto',
    after: 'Dopo',
    service: 'Assistenza',
    senses: 'Sensi',
  },
  help: 'Con le frecce si passa da un incontro all’altro, Invio ne aggiunge uno dove si trova la tastiera sulla mappa, Esc torna alla mappa.',
  goesTo: 'Trascinane uno nella sua cella, o premilo per aggiungerlo a {{stage}}, {{segment}}.',
  goesToFirst: 'Trascinane uno nella sua cella, o premilo per aggiungerlo alla prima.',
  added: '«{{title}}» aggiunto a {{stage}}, {{segment}}',
  found_one: '{{count}} incontro',
  found_other: '{{count}} incontri',
  nothing: 'Nulla si chiama «{{text}}».',
  nothingHere: 'Qui non c’è nulla di questo tipo.',
  otherwise_one: 'Mostra {{count}} in altre macrofasi e tipi',
  otherwise_other: 'Mostra {{count}} in altre macrofasi e tipi',
  showAll: 'Mostra tutte le macrofasi e i tipi',
  addCard: 'Aggiungi «{{text}}» come scheda',
  addAndKeep: 'Aggiungilo e conservalo nel catalogo',
  noOwn:
    'Conserva qui un punto di contatto della mappa, per tutte le tue mappe: Altro, Conserva nel catalogo.',
  kept_one: '«{{title}}» è nel tuo catalogo.',
  kept_other: '{{count}} sono nel tuo catalogo.',
  noTitle: 'Dai prima un titolo al punto di contatto.',
  moreAbout: 'Altro su {{title}}',
  ownTitle: 'Titolo dell’incontro',
  remove: 'Rimuovi dal catalogo',
  removed: '«{{title}}» è stato rimosso dal catalogo.',
} as const satisfies Translation<typeof english>;
