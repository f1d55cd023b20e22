import type { paper as english } from '../en/paper.ts';
import type { Translation } from '../translation.ts';

/** Italian words of PDF, print and what goes on paper. */
export const paper = {
  exportPdf: 'Esporta PDF',
  print: 'Stampa',
  printButton: 'Stampa…',
  pdfNote: 'Nitido a ogni grandezza; il testo si può selezionare e cercare, e il carattere è incluso.',
  printNote:
    'Le stesse pagine di un PDF. Quando il browser lo chiede, scegli la stessa carta e nessun margine.',
  pages: 'Pagine',
  page: 'Pagina {{page}} di {{pages}}',
  sheet: 'Riga {{row}}, foglio {{column}}',
  kind: {
    one: 'Una pagina, grande quanto la mappa',
    a4: 'A4, divisa tra le fasi',
    a3: 'A3, divisa tra le fasi',
    letter: 'Letter, divisa tra le fasi',
    a1: 'Un poster A1',
    a0: 'Un poster A0',
    a1OnA4: 'Poster A1 su fogli A4 da incollare',
    a1OnA3: 'Poster A1 su fogli A3 da incollare',
    a0OnA4: 'Poster A0 su fogli A4 da incollare',
    a0OnA3: 'Poster A0 su fogli A3 da incollare',
    blank: 'Workshop: tabellone vuoto, A1',
    cards: 'Workshop: schede da ritagliare, A4',
    cardsLetter: 'Workshop: schede da ritagliare, Letter',
  },
  large: 'Testo più piccolo {{size}} pt su carta',
  small: 'Su carta il testo più piccolo ha {{size}} pt; se ne leggono {{least}}. Aiuta una carta più grande.',
  reduced:
    'Una pagina PDF può essere lunga al massimo cinque metri, perciò la mappa diventa il {{percent}} della sua grandezza.',
  foreign_one:
    '{{count}} testo ha lettere che mancano nel carattere del PDF. Diventano un’immagine, a 300 punti per pollice.',
  foreign_many:
    '{{count}} di testi hanno lettere che mancano nel carattere del PDF. Diventano immagini, a 300 punti per pollice.',
  foreign_other:
    '{{count}} testi hanno lettere che mancano nel carattere del PDF. Diventano immagini, a 300 punti per pollice.',
} as const satisfies Translation<typeof english>;
