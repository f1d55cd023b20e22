import type { images as english } from '../en/images.ts';
import type { Translation } from '../translation.ts';

/** Italian words of pictures on touchpoints, segments and cards of lanes. */
export const images = {
  picture: 'Immagine',
  portrait: 'Ritratto',
  add: 'Aggiungi un’immagine…',
  ofCard: 'Immagine della scheda',
  ofCardOpen: 'Immagine…',
  otherWords: 'foto, fotografia, figura, schermata, allega, carica',
  choose: 'Scegli un’immagine…',
  replace: 'Sostituisci…',
  remove: 'Rimuovi l’immagine',
  alt: 'Che cosa mostra l’immagine',
  altPlaceholder: 'Per chi non la vede',
  missing: 'I dati di questa immagine mancano. Sceglila di nuovo per mostrarla.',
  added: 'Immagine aggiunta',
  problem: {
    none: 'Questo file non è un’immagine che si possa mostrare. Usa PNG, JPEG, WebP, GIF, AVIF o SVG.',
    damaged:
      'Questa immagine è danneggiata, oppure il browser non sa mostrarla. Prova prima a salvarla come PNG o JPEG.',
    tooLarge: 'Questo file supera {{limit}} MB. Salva l’immagine più piccola, poi riprova.',
    tooManyPixels:
      'Questa immagine ha {{width}} × {{height}} pixel: sono troppi. Salvala più piccola, poi riprova.',
  },
  did: {
    set: 'Imposta immagine',
    removed: 'Rimuovi immagine',
    described: 'Descrivi immagine',
  },
} as const satisfies Translation<typeof english>;
