import type { clipboard as english } from '../en/clipboard.ts';
import type { Translation } from '../translation.ts';

/** Italian words of copying, cutting and pasting. */
export const clipboard = {
  copy: 'Copia',
  cut: 'Taglia',
  paste: 'Incolla',
  copied_one: '{{count}} punto di contatto copiato',
  copied_other: '{{count}} punti di contatto copiati',
  cut_one: '{{count}} punto di contatto tagliato',
  cut_other: '{{count}} punti di contatto tagliati',
  pasted_one: '{{count}} punto di contatto incollato',
  pasted_other: '{{count}} punti di contatto incollati',
  pastedUnread_one: '{{pasted}}. {{count}} valore della tabella non è stato letto ed è rimasto fuori.',
  pastedUnread_other: '{{pasted}}. {{count}} valori della tabella non sono stati letti e sono rimasti fuori.',
  copyDenied: 'Il browser non permette di copiare da qui. Premi {{keys}}.',
  pasteDenied: 'Il browser non permette di leggere ciò che hai copiato. Premi {{keys}}.',
  noPlace: 'Questa mappa non ha ancora una fase o un segmento. Aggiungilo, poi incolla.',
  problem: {
    nothing:
      'Non c’è testo da incollare. Copia prima dei punti di contatto, righe di testo o celle di una tabella.',
    image:
      'Un’immagine va su una sola scheda. Seleziona un punto di contatto, o una scheda di una corsia, e incolla di nuovo.',
    file: 'I file non si possono incollare. Per aprirne uno, trascinalo sulla finestra.',
    foreign:
      'Hai copiato dati destinati a un altro programma. Copia invece righe di testo o celle di una tabella.',
    newer:
      'Questi punti di contatto vengono da una versione più recente di Throughline. Ricarica o aggiorna questa, poi incolla di nuovo.',
    tooMany:
      'Sarebbero {{count}} punti di contatto. Se ne possono incollare fino a {{limit}} alla volta: copiane meno, oppure salvali come tabella CSV e apri quel file.',
    tooLong: 'Questo testo è troppo lungo per essere incollato. Copiane una parte più piccola.',
  },
} as const satisfies Translation<typeof english>;
