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

/** What these columns are called, in English, Italian, French, German and Spanish; compared without case, accents, spaces and what stands in brackets. */
const names: Readonly<Record<FigureColumn, string>> = {
  date: 'date, day, month, when, measured on, period, data, giorno, mese, quando, rilevato il, periodo, jour, mois, mesuré le, période, Datum, Tag, Monat, Messtag, Zeitraum, fecha, día, mes, período',
  about:
    'touchpoint, touch point, contact point, about, encounter, title, punto di contatto, punti di contatto, riguarda, titolo, point de contact, points de contact, concerne, titre, Kontaktpunkt, Berührungspunkt, betrifft, Titel, punto de contacto, puntos de contacto, título',
  segment:
    'segment, customer segment, customer group, persona, segmento, segmento di clienti, gruppo, segment de clients, groupe, Kundensegment, Kundengruppe, Zielgruppe, segmento de clientes, grupo',
  stage:
    'stage, journey stage, phase, fase, fase del percorso, tappa, étape, étape du parcours, Phase, Abschnitt, Etappe, etapa, etapa del recorrido',
  metric:
    'metric, figure, measure, kpi, indicator, question, metrica, cifra, misura, indicatore, domanda, métrique, mesure, indicateur, chiffre, Kennzahl, Messgröße, Messgrösse, Metrik, Frage, métrica, indicador, pregunta',
  value:
    'value, result, score, total, amount, number, valore, risultato, punteggio, totale, numero, valeur, résultat, total, montant, nombre, Wert, Ergebnis, Summe, Anzahl, Betrag, valor, resultado, puntuación, cantidad, número',
  answer:
    'answer, response, rating, raw answer, risposta, voto, valutazione, giudizio, réponse, note donnée, évaluation, Antwort, Bewertung, respuesta, valoración',
  people:
    'people, answers, responses, respondents, sample, n, asked, persone, risposte, rispondenti, intervistati, campione, personnes, réponses, répondants, échantillon, Personen, Antworten, Befragte, Teilnehmer, Stichprobe, personas, respuestas, encuestados, muestra',
  unit: 'unit, unit of measure, unità, unità di misura, unité, unité de mesure, Einheit, Maßeinheit, Masseinheit, unidad, unidad de medida',
  target:
    'target, goal, wanted, obiettivo, valore obiettivo, traguardo, objectif, cible, valeur cible, Ziel, Zielwert, Sollwert, objetivo, meta',
  benchmark:
    'benchmark, competitor, competitors, others, riferimento, concorrenti, concorrenza, mercato, référence, concurrence, concurrents, Vergleichswert, Wettbewerb, Mitbewerber, Branche, referencia, competencia, competidores',
  note: 'note, notes, comment, remark, nota, note di lavoro, commento, osservazioni, remarque, remarques, commentaire, Notiz, Anmerkung, Bemerkung, Kommentar, comentario, observación',
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
