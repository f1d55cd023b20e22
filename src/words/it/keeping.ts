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
  menu: 'Come è conservata questa mappa',
  link: {
    action: 'Collegata a un file su disco',
    linked: '{{name}} ora segue questa mappa.',
    unlinked: '{{name}} non segue più questa mappa.',
    notAllowed: 'Il browser chiede di nuovo prima di scrivere {{name}}, che segue questa mappa.',
    changed: '{{name}} è stato modificato da un altro programma e non viene sovrascritto.',
    failed: 'Non è stato possibile scrivere {{name}}. Forse è stato spostato, o il disco è pieno.',
    remedy: {
      notAllowed: 'Consenti',
      changed: 'Sovrascrivi',
      failed: 'Riprova',
    },
  },
  versions: {
    action: 'Versioni…',
    title: 'Versioni',
    list: 'Versioni di questa mappa',
    none: 'Ancora nessuna versione. Se ne conserva una da sola prima della tua prima modifica, e poi di tanto in tanto.',
    rules:
      'Si conservano da sole mentre lavori; le più vecchie vengono diradate. Quelle con un nome restano finché non le elimini.',
    name: 'Nome della versione',
    nameExample: 'Prima del workshop',
    keep: 'Conserva come versione',
    kept: 'Conservata come «{{name}}».',
    rename: 'Dai un nome',
    more: 'Altro su questa versione',
    deleted: 'La versione è stata eliminata.',
    picture: 'La mappa com’era',
    unreadable:
      'Non è stato possibile leggere questa versione. La mappa e le altre versioni non ne risentono.',
    against: 'Confronta con',
    now: 'Adesso',
    since: 'Da allora',
    between: 'Da «{{from}}» a «{{to}}»',
    same: 'Nulla è diverso.',
    toBeStarted: 'To-be iniziato',
    toBeRemoved: 'Rinuncia al to-be',
    toBeCount_one: '{{count}} punto di contatto',
    toBeCount_other: '{{count}} punti di contatto',
    toBeSame: 'Nulla vi è diverso dall’as-is.',
    added_one: '{{count}} in più',
    added_other: '{{count}} in più',
    changed_one: '{{count}} con modifiche',
    changed_other: '{{count}} con modifiche',
    removed_one: '{{count}} in meno',
    removed_other: '{{count}} in meno',
    addedNames: 'In più',
    changedNames: 'Con modifiche',
    removedNames: 'In meno',
    unnamed: 'senza nome',
    byItself: 'Conservata da sola',
    beforeChange: 'Conservata prima di un cambiamento',
    restore: 'Ripristina questa versione',
    restoreNote: 'La mappa com’è adesso viene prima conservata come versione. Puoi annullare.',
    restored: 'La mappa è di nuovo com’era allora.',
  },
  unread: {
    found_one:
      'Non è stato possibile leggere {{count}} elemento di questa mappa. È stato messo da parte così com’è; tutto il resto c’è.',
    found_other:
      'Non è stato possibile leggere {{count}} elementi di questa mappa. Sono stati messi da parte così come sono; tutto il resto c’è.',
    leftOut_one: 'Non è stato possibile leggere {{count}} elemento della mappa: qui manca.',
    leftOut_other: 'Non è stato possibile leggere {{count}} elementi della mappa: qui mancano.',
    download_one: 'Scaricalo',
    download_other: 'Scaricali',
    fileNote: 'elementi non letti',
  },
  cleared:
    'I dati di questa pagina sono stati cancellati mentre la mappa era aperta. L’intera mappa è stata riscritta da questa scheda.',
} as const satisfies Translation<typeof english>;
