import type { inspector as english } from '../en/inspector.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the inspector. */
export const inspector = {
  larger: 'Ingrandisci i dettagli',
  smaller: 'Riduci i dettagli',
  title: 'Titolo del punto di contatto',
  description: 'Descrizione',
  descriptionPlaceholder: 'Aggiungi una descrizione',
  notSet: 'Non indicato',
  pick: 'Scegli o crea',
  emotionNone: 'Non indicata',
  removeEmotion: 'Rimuovi l’emozione',
  feelingPlaceholder: 'Che cosa si prova, in una parola',
  feelingUse: 'Stato d’animo: {{word}}',
  quotePlaceholder: 'Che cosa pensa o dice la persona',
  why: 'Perché',
  whyPlaceholder: 'Perché rafforza o rompe la relazione',
  add: {
    pain: 'Aggiungi una criticità',
    brightSpot: 'Aggiungi un punto di forza',
    opportunity: 'Aggiungi un’opportunità',
    tells: 'Aggiungi che cosa raccontano ad altri',
  },
  remark: '{{kind}}, {{number}}',
  removeRemark: 'Rimuovi',
  remarkMoved: '{{position}} di {{count}}',
  several: 'Ciò che modifichi qui cambia in tutti.',
  mixed: 'Valori diversi',
  tray: 'Nel vassoio',
} as const satisfies Translation<typeof english>;
