import type { saving as english } from '../en/saving.ts';
import type { Translation } from '../translation.ts';

/** Italian words about keeping maps on this device. */
export const saving = {
  saved: 'Salvata su questo dispositivo',
  saving: 'Salvataggio…',
  notSaved: 'Non salvata',
  why: {
    full: 'Lo spazio di archiviazione del browser è pieno.',
    closed: 'La connessione all’archivio del browser si è interrotta.',
    blocked: 'Un’altra scheda del browser tiene aperta una versione precedente dell’archivio.',
    newer: 'In questo browser le mappe sono ora gestite da una versione più recente di Throughline.',
    unavailable: 'Questo browser non permette a Throughline di salvare nulla.',
    slow: 'L’archivio del browser non risponde.',
    unknown: 'Il browser non è riuscito a salvare la mappa.',
  },
  remedy: {
    full: 'Libera un po’ di spazio (puoi svuotare il cestino in Tutte le mappe) o salva una copia in un file. Puoi continuare a modificare; il salvataggio verrà ritentato.',
    closed: 'Il salvataggio verrà ritentato da solo. Se il problema resta, salva una copia in un file.',
    blocked: 'Chiudi le altre schede con Throughline. Il salvataggio verrà ritentato da solo.',
    newer: 'Se hai modificato qualcosa, salva una copia in un file, poi ricarica la pagina.',
    unavailable: 'Puoi continuare a modificare. Salva una copia in un file prima di chiudere questa scheda.',
    slow: 'Puoi continuare a modificare; il salvataggio verrà ritentato. Per sicurezza, salva una copia in un file.',
    unknown:
      'Puoi continuare a modificare; il salvataggio verrà ritentato. Per sicurezza, salva una copia in un file.',
  },
  retry: 'Riprova',
  firstSave:
    'Questa mappa si trova in questo browser, su questo dispositivo, e da nessun’altra parte. Per averne una copia: Condividi o esporta, Salva una copia (JSON).',
  missing: 'Questa mappa non si trova su questo dispositivo.',
  inBin: 'Questa mappa è nel cestino.',
  notLoaded: 'Non è stato possibile leggere questa mappa dall’archivio del browser.',
} as const satisfies Translation<typeof english>;
