import type { exporting as english } from '../en/exporting.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the dialog Share or export. */
export const exporting = {
  title: 'Condividi o esporta',
  preview: 'Anteprima dell’immagine',
  layout: 'Disposizione',
  format: 'Formato',
  size: 'Dimensioni',
  slide: 'Diapositiva 16:9',
  noteNotes: 'con note',
  theme: 'Tema',
  include: 'Includi',
  includeTitle: 'Titolo',
  includeLegend: 'Legenda',
  includeNotes: 'Note e commenti',
  pixels: '{{width}} × {{height}} px',
  millimetres: '{{width}} × {{height}} mm a 96 px per pollice',
  megabytes: 'circa {{size}} MB',
  kilobytes: 'circa {{size}} kB',
  measuring: 'Dimensione del file: calcolo in corso',
  reduced:
    'L’immagine sarebbe troppo grande per questo browser, perciò la scala è {{scale}} invece di {{wanted}}. Un SVG non ha questo limite.',
  jsonNote:
    'Tutta la mappa in un formato aperto, da riaprire qui o su qualsiasi altro dispositivo. Non si perde nulla.',
  svgNote:
    'Nitido a ogni dimensione, con il carattere incluso. Per i programmi di disegno vettoriale e per il web.',
  exportPng: 'Esporta PNG',
  exportSvg: 'Esporta SVG',
  copying: 'Creazione dell’immagine…',
  copied: 'L’immagine è negli appunti.',
  copyFailed:
    'Il browser non ha permesso di copiare l’immagine negli appunti: è stata salvata come {{name}}.',
  saved: '{{name}} è stato salvato tra i download.',
  failed: 'Non è stato possibile creare l’immagine: {{detail}}',
  /** Parts of file names, after the title of the map. */
  noteCompact: 'compatta',
  noteSlide: 'diapositiva',
  noteDark: 'scura',
  noteNoTitle: 'senza titolo',
  noteNoLegend: 'senza legenda',
} as const satisfies Translation<typeof english>;
