import { plainWord } from '../plainWord.ts';

/** What a column of a table of figures is read as. A *value* is a total, an *answer* one of many to be counted together. */
export const figureColumns = [
  'date',
  'about',
  'segment',
  'stage',
  'metric',
  'value',
  'answer',
  'people',
  'unit',
  'target',
  'benchmark',
  'note',
] as const;

/** One of the things that a column of a table of figures is read as. */
export type FigureColumn = (typeof figureColumns)[number];

/** What these columns are called, in English and Italian; compared without case, accents, spaces and what stands in brackets. */
const names: Readonly<Record<FigureColumn, string>> = {
  date: 'date, day, month, when, measured on, period, data, giorno, mese, quando, rilevato il, periodo',
  about:
    'touchpoint, touch point, contact point, about, encounter, title, punto di contatto, punti di contatto, riguarda, titolo',
  segment: 'segment, customer segment, customer group, persona, segmento, segmento di clienti, gruppo',
  stage: 'stage, journey stage, phase, fase, fase del percorso, tappa',
  metric: 'metric, figure, measure, kpi, indicator, question, metrica, cifra, misura, indicatore, domanda',
  value: 'value, result, score, total, amount, number, valore, risultato, punteggio, totale, numero',
  answer: 'answer, response, rating, raw answer, risposta, voto, valutazione, giudizio',
  people:
    'people, answers, responses, respondents, sample, n, asked, persone, risposte, rispondenti, intervistati, campione',
  unit: 'unit, unit of measure, unità, unità di misura',
  target: 'target, goal, wanted, obiettivo, valore obiettivo, traguardo',
  benchmark: 'benchmark, competitor, competitors, others, riferimento, concorrenti, concorrenza, mercato',
  note: 'note, notes, comment, remark, nota, note di lavoro, commento, osservazioni',
};

const byName = new Map<string, FigureColumn>();
for (const column of figureColumns) {
  for (const name of names[column].split(',')) byName.set(compact(name), column);
}

/** What a column of that name is read as; undefined when the name is none of those known. */
export function figureColumnOf(name: string): FigureColumn | undefined {
  return byName.get(compact(name)) ?? byName.get(compact(name.replace(/[([{].*$/s, '')));
}

function compact(name: string): string {
  return plainWord(name).replaceAll(' ', '');
}
