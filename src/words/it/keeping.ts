import type { keeping as english } from '../en/keeping.ts';
import type { Translation } from '../translation.ts';

/** Italian words about the two stores of this device, versions, backups and the Storage page. */
export const keeping = {
  mended: {
    first_one:
      'Il browser aveva svuotato il suo archivio. {{count}} mappa è stata ripresa dalla seconda copia; di ciò che era salvato non manca nulla.',
    first_other:
      'Il browser aveva svuotato il suo archivio. {{count}} mappe sono state riprese dalla seconda copia; di ciò che era salvato non manca nulla.',
    completed_one:
      'Nell’archivio del browser mancava qualcosa. {{count}} mappa è stata completata dalla seconda copia.',
    completed_other:
      'Nell’archivio del browser mancava qualcosa. {{count}} mappe sono state completate dalla seconda copia.',
    damaged_one:
      'Il browser aveva svuotato il suo archivio e una parte della seconda copia non si è potuta leggere. In {{count}} mappa potrebbero mancare le ultime modifiche.',
    damaged_other:
      'Il browser aveva svuotato il suo archivio e una parte della seconda copia non si è potuta leggere. In {{count}} mappe potrebbero mancare le ultime modifiche.',
    second: 'La seconda copia delle tue mappe era stata svuotata. È stata riscritta; non manca nulla.',
    lost_one:
      'I dati che questo browser conservava per Throughline sono stati cancellati dopo l’ultima visita. Conteneva {{count}} mappa, che non è più su questo dispositivo.',
    lost_other:
      'I dati che questo browser conservava per Throughline sono stati cancellati dopo l’ultima visita. C’erano {{count}} mappe, che non sono più su questo dispositivo.',
  },
  unread: {
    found_one:
      'Non è stato possibile leggere {{count}} elemento di questa mappa. È stato messo da parte così com’è; tutto il resto c’è.',
    found_other:
      'Non è stato possibile leggere {{count}} elementi di questa mappa. Sono stati messi da parte così come sono; tutto il resto c’è.',
    download_one: 'Scaricalo',
    download_other: 'Scaricali',
    fileNote: 'elementi non letti',
  },
  cleared:
    'I dati di questa pagina sono stati cancellati mentre la mappa era aperta. L’intera mappa è stata riscritta da questa scheda.',
} as const satisfies Translation<typeof english>;
