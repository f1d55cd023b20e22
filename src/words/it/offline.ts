import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';

/** Italian words about being installed and about new versions. */
export const offline = {
  ready: 'Aggiornamento pronto',
  update: 'Salva e aggiorna',
  otherTab:
    'Throughline è stato aggiornato in un’altra scheda. Qui puoi continuare e ricaricare quando ti è comodo.',
  notSaved:
    'Non ricaricato, perché non è stato possibile salvare tutto. Per sicurezza, salva una copia come file.',
  partMissing:
    'Una parte di Throughline non si è caricata. Le tue mappe sono al sicuro; ricarica quando sei in rete.',
  reload: 'Salva e ricarica',
  install: 'Installa Throughline',
} as const satisfies Translation<typeof english>;
