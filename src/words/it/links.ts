import type { links as english } from '../en/links.ts';
import type { Translation } from '../translation.ts';

/** Italian words of links between touchpoints. */
export const links = {
  linkTo: 'Collega a…',
  tool: 'Collega punti di contatto',
  linked: 'Collegato a {{title}}',
  removed: 'Collegamento rimosso',
  targetGone: 'Quel punto di contatto non c’è più. Scegline un altro.',

  link: 'Collegamento',
  from: 'Da',
  to: 'A',
  label: 'Etichetta',
  labelPlaceholder: 'Poche parole sulla linea',
  turnAround: 'Inverti il verso',
  remove: 'Rimuovi collegamento',
  goTo: 'Vai a «{{title}}»',
  goToStart: 'Vai a dove comincia',
  goToEnd: 'Vai a dove porta',
  notDrawn: 'I due stanno uno accanto all’altro, perciò il collegamento non è disegnato.',
  inTray: 'Si disegna quando entrambi i punti di contatto sono sulla mappa.',
  section: 'Collegamenti',
  leads: {
    next: 'Porta a «{{title}}»',
    loop: 'Torna a «{{title}}»',
    alternative: 'Oppure «{{title}}»',
    recommends: 'Raccomanda «{{title}}»',
  },
  comes: {
    next: 'Da «{{title}}»',
    loop: 'Di ritorno da «{{title}}»',
    alternative: 'In alternativa a «{{title}}»',
    recommends: 'Su raccomandazione di «{{title}}»',
  },
  labelled: '{{sentence}}: {{label}}',

  dialogTitle: 'Collega «{{title}}» a…',
  add: 'Aggiungi collegamento',
  search: 'Cerca punti di contatto',
  found_one: '{{count}} punto di contatto',
  found_other: '{{count}} punti di contatto',
  foundNone: 'Nessun punto di contatto contiene queste parole. Prova con meno parole.',
  alone: 'Non c’è ancora un altro punto di contatto. Aggiungine uno, poi collegalo.',
  where: '{{stage}}, {{segment}}',

  pickSource: 'Fai clic sul punto di contatto da cui parte il collegamento',
  pickTarget: 'Ora il punto di contatto a cui porta, oppure Esc',
} as const satisfies Translation<typeof english>;
