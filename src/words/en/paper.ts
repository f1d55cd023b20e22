/** English words of PDF, print and what goes on paper. */
export const paper = {
  exportPdf: 'Export PDF',
  print: 'Print',
  printButton: 'Print…',
  pdfNote: 'Sharp at every size; its text can be selected and searched, and its font is inside.',
  printNote: 'The same pages as in a PDF. Choose the same paper, and no margins, where your browser asks.',
  pages: 'Pages',
  page: 'Page {{page}} of {{pages}}',
  sheet: 'Row {{row}}, sheet {{column}}',
  kind: {
    one: 'One page, as large as the map',
    a4: 'A4, split between stages',
    a3: 'A3, split between stages',
    letter: 'Letter, split between stages',
    a1: 'Poster A1',
    a0: 'Poster A0',
    a1OnA4: 'Poster A1 on A4 sheets to glue',
    a1OnA3: 'Poster A1 on A3 sheets to glue',
    a0OnA4: 'Poster A0 on A4 sheets to glue',
    a0OnA3: 'Poster A0 on A3 sheets to glue',
    blank: 'Workshop: empty board, A1',
    cards: 'Workshop: cards to cut out, A4',
    cardsLetter: 'Workshop: cards to cut out, Letter',
  },
  large: 'Smallest text {{size}} pt on paper',
  small: 'On paper the smallest text has {{size}} pt; {{least}} pt can be read. Larger paper helps.',
  reduced: 'A PDF page can be five metres long at most, so the map becomes {{percent}} of its size.',
  foreign_one:
    '{{count}} text has letters that the font in the PDF does not have. These become a picture, 300 dots to the inch.',
  foreign_other:
    '{{count}} texts have letters that the font in the PDF does not have. These become pictures, 300 dots to the inch.',
} as const;
