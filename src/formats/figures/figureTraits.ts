import type { FigureTraits } from '../../model/figurePlan.ts';
import type { Metric } from '../../model/metric.ts';
import { plainWord } from '../plainWord.ts';

type Formula = Metric['formula'];

/** Words that say which formula a figure has, in English, Italian, French, German and Spanish; whole words, the first that fits counts. */
const formulas: readonly (readonly [Formula, string])[] = [
  ['nps', 'nps, net promoter, promoter score'],
  ['csat', 'csat'],
  ['ces', 'ces, customer effort'],
  [
    'share',
    'rate, share, percentage, per cent, percent, conversion, retention, bounce, churn, tasso, quota, percentuale, per cento, conversione, abbandoni, taux, pourcentage, pour cent, Anteil, Quote, Rate, Prozent, Konversion, Abbruchquote, tasa, cuota, porcentaje, conversión, Conversion',
  ],
  [
    'count',
    'clicks, visits, views, calls, visitors, downloads, complaints, tickets, orders, bookings, sessions, clic, visite, visualizzazioni, chiamate, visitatori, scaricamenti, reclami, segnalazioni, ordini, prenotazioni, sessioni, clics, visites, vues, appels, visiteurs, téléchargements, réclamations, commandes, réservations, Klicks, Besuche, Aufrufe, Anrufe, Besucher, Besucherinnen, Beschwerden, Reklamationen, Bestellungen, Buchungen, visitas, llamadas, visitantes, descargas, quejas, reclamaciones, pedidos, reservas, sesiones',
  ],
  [
    'money',
    'revenue, cost, costs, spend, price, ricavi, ricavo, costo, costi, spesa, prezzo, fatturato, revenus, chiffre d affaires, coût, coûts, dépenses, prix, Umsatz, Kosten, Ausgaben, Preis, ingresos, gasto, gastos, precio',
  ],
  [
    'mean',
    'mean, average, satisfaction, stars, media, soddisfazione, stelle, moyenne, satisfaction client, étoiles, Mittelwert, Durchschnitt, Zufriedenheit, Kundenzufriedenheit, Sterne, satisfacción, promedio, estrellas',
  ],
];

/** Words of figures that should go down. */
const lowerWords =
  'wait, waiting, time, duration, delay, complaints, tickets, bounce, churn, errors, cost, costs, abandonment, abandoned, returns, attesa, attese, tempo, tempi, durata, ritardo, ritardi, reclami, segnalazioni, abbandono, abbandoni, errori, costo, costi, resi, attente, durée, retard, retards, réclamations, abandon, abandons, erreurs, coût, coûts, retours, Wartezeit, Wartezeiten, Dauer, Zeit, Verspätung, Verzögerung, Beschwerden, Reklamationen, Abbruch, Abbrüche, Abbruchquote, Fehler, Kosten, Retouren, espera, tiempo, tiempos, duración, retraso, retrasos, quejas, reclamaciones, abandono, abandonos, errores, coste, costes, devoluciones';

const lower = lowerWords.split(',').map((word) => word.trim());

/** What the name and the unit of a figure say about it: its formula, and whether lower values are the better ones. */
export function figureTraits(
  name: string,
  unit?: string,
): Pick<Required<FigureTraits>, 'formula' | 'better'> {
  const says = (words: readonly string[]) =>
    words.some((word) => ` ${plainWord(name)} `.includes(` ${plainWord(word)} `));
  const named = formulas.find(([, words]) => says(words.split(',').map((word) => word.trim())))?.[0];
  return { formula: named ?? byUnit(unit), better: says(lower) ? 'lower' : 'higher' };
}

function byUnit(unit = ''): Formula {
  if (unit.trim() === '%') return 'share';
  return /^(\p{Sc}|EUR|USD|GBP|CHF)$/u.test(unit.trim()) ? 'money' : 'other';
}

/** Between which values the results of a formula lie; null where it has no ends. */
export const figureRanges: Readonly<
  Record<Formula, { readonly least: number; readonly most: number } | null>
> = {
  nps: { least: -100, most: 100 },
  csat: { least: 0, most: 100 },
  ces: { least: 1, most: 7 },
  share: { least: 0, most: 100 },
  count: { least: 0, most: Number.POSITIVE_INFINITY },
  mean: null,
  money: null,
  other: null,
};

/** Between which values single answers to be counted together lie; null where any number is one. */
export const answerRanges: Readonly<
  Partial<Record<Formula, { readonly least: number; readonly most: number }>>
> = {
  nps: { least: 0, most: 10 },
  csat: { least: 1, most: 5 },
  ces: { least: 1, most: 7 },
};
