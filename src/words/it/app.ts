import type { app as english } from '../en/app.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the frame around all screens: waiting, and what to do when something broke. */
export const app = {
  opening: 'Apertura della mappa…',
  toBin: 'Vai al cestino',
  backToStart: 'Torna alla schermata iniziale',
  broken: 'Qualcosa è andato storto in questa schermata',
  brokenHint:
    'Le tue mappe sono al sicuro su questo dispositivo. Ricarica la pagina per riprendere da dove eri.',
  reload: 'Ricarica la pagina',
  rescue: 'Fai il backup di tutto',
  rescued: 'Il backup è tra i tuoi download.',
  notRescued: 'Non è stato possibile fare il backup. Riprova, o ricarica la pagina.',
} as const satisfies Translation<typeof english>;
