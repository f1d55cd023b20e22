import type { find as english } from '../en/find.ts';
import type { Translation } from '../translation.ts';

/** Italian words of finding and filtering touchpoints. */
export const find = {
  bar: 'Trova e filtra',
  field: 'Trova in tutti i testi',
  found_one: '{{count}} trovato',
  found_other: '{{count}} trovati',
  foundAt: '{{position}} di {{count}}',
  nothing: 'Nessun risultato',
  next: 'Successivo',
  previous: 'Precedente',
  close: 'Chiudi trova e filtra',
  clear: 'Azzera',
  factCount: '{{fact}} – {{count}}',
  others: 'Tutti gli altri',
  dim: 'Attenua',
  hide: 'Nascondi',
  shown: '{{count}} di {{total}} visibili',
  showAll: 'Mostra tutti',
  noneHere: 'Nessuno visibile qui',
  notSet: 'Non indicato',
  pains: 'Con criticità',
  views: 'Viste',
  saveView: 'Salva questa vista…',
  viewName: 'Nome della vista',
  save: 'Salva',
  viewSaved: 'Vista «{{name}}» salvata nella mappa',
  viewRemoved: 'Vista «{{name}}» eliminata',
  removeView: 'Elimina una vista',
  none: 'Ancora nessuna vista salvata',
} as const satisfies Translation<typeof english>;
