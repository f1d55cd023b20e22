import { describe, expect, test } from 'vitest';
import { figureDate } from '../../../src/formats/figures/figureDate.ts';
import { decimalSignOf, figureNumber } from '../../../src/formats/figures/figureNumber.ts';
import { figureTable } from '../../../src/formats/figures/figureTable.ts';
import { type FigureChoices, readFigures } from '../../../src/formats/figures/readFigures.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { card, journey, map, segment, stage } from '../../journey.ts';

const shop = journey(
  map({ title: 'Shop' }),
  segment('Old'),
  segment('Young'),
  stage(
    'Buy',
    card('Pay', -1, { segment: 'Old' }),
    card('Pay', 1, { segment: 'Young' }),
    card('Wait at the till', -1, { segment: 'Old' }),
  ),
  stage(
    'Use',
    card('Open', 1, { segment: 'Old', encounterId: 'e' }),
    card('Open', 1, { segment: 'Young', encounterId: 'e' }),
  ),
);

function read(text: string, choices: Partial<FigureChoices> = {}, doc: Doc = shop) {
  const table = figureTable(text);
  if ('problem' in table) throw new Error(table.problem.key);
  return readFigures(table, doc, {
    columns: table.columns,
    names: new Map(),
    dayOrder: 'dayFirst',
    today: '2026-06-15',
    ...choices,
  });
}

const reasons = (text: string) =>
  read(text).refused.map(({ line, reason }) => `${line} ${reason.key.replace('figures.reason.', '')}`);

describe('a table of figures', () => {
  test('is read with English headings', () => {
    const { plans, refused } = read(
      'Date,Touchpoint,Figure,Value,People,Target,Benchmark\n2026-05-31,wait at the till,Waiting time,12 ,40,5,8',
    );
    expect(refused).toEqual([]);
    expect(plans).toEqual([
      {
        aboutId: 'wait-at-the-till',
        metric: 'Waiting time',
        date: '2026-05-31',
        value: 12,
        formula: 'other',
        better: 'lower',
        people: 40,
        target: 5,
        benchmark: 8,
      },
    ]);
  });

  test('is read with Italian headings, days and numbers', () => {
    const { plans } = read(
      'Data;Punto di contatto;Cifra;Valore\n31/05/2026;Wait at the till;Tasso di abbandono;7,5%',
    );
    expect(plans).toMatchObject([
      { date: '2026-05-31', value: 7.5, unit: '%', formula: 'share', better: 'lower' },
    ]);
  });

  test('may have a column for each figure', () => {
    const { plans } = read('Date\tNPS\tVisits\tTown\n2026-05\t40\t1,200\tRome');
    expect(plans.map(({ aboutId, metric, date, value }) => [aboutId, metric, date, value])).toEqual([
      ['journey', 'NPS', '2026-05-01', 40],
      ['journey', 'Visits', '2026-05-01', 1200],
    ]);
  });

  test('counts single answers of one day by the formula of their figure', () => {
    const answers = [10, 9, 9, 10, 7, 8, 8, 6, 0, 3].map(
      (answer) => `2026-05-01,Wait at the till,NPS,${answer}`,
    );
    const { plans } = read(['Date,Touchpoint,Figure,Answer', ...answers].join('\n'));
    expect(plans).toMatchObject([{ value: 10, people: 10, formula: 'nps' }]);
  });

  test('finds stages, segments and the map, and touchpoints by segment', () => {
    const lines = ['Pay,Young', 'Use,', 'Old,', ',', 'Shop,'].map((at) => `2026-05-01,${at},Visits,1`);
    const { plans } = read(['Date,Touchpoint,Segment,Figure,Value', ...lines].join('\n'));
    expect(plans.map(({ aboutId }) => aboutId)).toEqual(['pay-2', 'use', 'old', 'journey']);
  });

  test('keeps a figure of one encounter at each segment that meets it', () => {
    const { plans } = read('Date,Touchpoint,Figure,Value\n2026-05-01,Open,Visits,3');
    expect(plans.map(({ aboutId }) => aboutId)).toEqual(['open', 'open-2']);
  });

  test('says of every refused line why', () => {
    expect(
      reasons(
        [
          'Date,Touchpoint,Segment,Figure,Value',
          '2026-05-01,Pay,,Visits,1',
          '2026-05-01,Open the box,Old,Visits,1',
          '2026-05-01,Wait at the till,Young,Visits,1',
          '2027-01-01,Use,,Visits,1',
          '2026-02-30,Use,,Visits,1',
          ',Use,,Visits,1',
          '2026-05-01,Use,,Visits,many',
          '2026-05-01,Use,,Visits,-4',
          '2026-05-01,Use,,Conversion,120%',
          '2026-05-01,Use,,,5',
          '2026-05-01,Use,,Visits,',
        ].join('\n'),
      ),
    ).toEqual([
      '2 several',
      '3 notOnMap',
      '4 elsewhere',
      '5 future',
      '6 notDate',
      '7 noDate',
      '8 notNumber',
      '9 negative',
      '10 outOfRange',
      '11 noMetric',
      '12 noValue',
    ]);
  });

  test('proposes a near match for a name, which the person can change or leave out', () => {
    const text = 'Date,Touchpoint,Figure,Value\n2026-05-01,Waiting at the till,Visits,1';
    const near = read(text);
    expect(near.unknown).toMatchObject([{ rows: 1, nearest: { id: 'wait-at-the-till' } }]);
    expect(near.plans).toMatchObject([{ aboutId: 'wait-at-the-till' }]);
    expect(read(text, { names: new Map([['Waiting at the till', 'use']]) }).plans).toMatchObject([
      { aboutId: 'use' },
    ]);
    expect(read(text, { names: new Map([['Waiting at the till', null]]) }).plans).toEqual([]);
  });

  test('takes the later of two values of one day, and says so', () => {
    const { plans, notes } = read('Date,Figure,Value\n2026-05-01,NPS,1\n2026-05-01,NPS,2');
    expect(plans).toMatchObject([{ value: 2 }]);
    expect(notes).toMatchObject([{ line: 2 }]);
  });

  test('takes satisfaction that never exceeds 5 for a mean of stars', () => {
    expect(read('Date,CSAT\n2026-05-01,4.3').plans).toMatchObject([{ formula: 'mean', unit: '1–5' }]);
    expect(read('Date,CSAT\n2026-05-01,82').plans).toMatchObject([{ formula: 'csat' }]);
  });

  test('in another language is read once its columns are said', () => {
    const text = 'Dag,Wat,Hoeveel\n2026-05-01,NPS,12';
    expect(read(text).plans).toEqual([]);
    expect(read(text, { columns: ['date', 'metric', 'value'] }).plans).toMatchObject([
      { metric: 'NPS', value: 12 },
    ]);
  });

  test('asks in which order days are written only where it is open', () => {
    const open = 'Date,NPS\n3/4/2026,1';
    expect(read(open)).toMatchObject({ isOrderOpen: true, plans: [{ date: '2026-04-03' }] });
    expect(read(open, { dayOrder: 'monthFirst' }).plans).toMatchObject([{ date: '2026-03-04' }]);
    expect(read('Date,NPS\n3/14/2026,1')).toMatchObject({
      isOrderOpen: false,
      plans: [{ date: '2026-03-14' }],
    });
  });

  test.each([
    'Date;Point de contact;Indicateur;Valeur;Objectif\n31/05/2026;Wait at the till;Durée d’attente;12,5;5,0',
    'Datum;Kontaktpunkt;Kennzahl;Wert;Zielwert\n31.05.2026;Wait at the till;Wartezeit;12,5;5,0',
    'Fecha;Punto de contacto;Métrica;Valor;Objetivo\n31/05/2026;Wait at the till;Tiempo de espera;12,5;5,0',
    'Data;Punto di contatto;Metrica;Valore;Obiettivo\n31/05/2026;Wait at the till;Tempo di attesa;12,5;5,0',
  ])('is read in French, German, Spanish and Italian, with their days and decimal commas: %j', (text) => {
    const { plans, refused } = read(text);
    expect(refused).toEqual([]);
    expect(plans).toMatchObject([
      { aboutId: 'wait-at-the-till', date: '2026-05-31', value: 12.5, target: 5, better: 'lower' },
    ]);
  });

  test('knows counts, shares and money by the words of other languages', () => {
    const formulaOf = (name: string) => read(`Date,Figure,Value\n2026-05-01,${name},1`).plans[0]?.formula;
    expect(['Klicks', 'Visites', 'Llamadas'].map(formulaOf)).toEqual(['count', 'count', 'count']);
    expect(['Abbruchquote', 'Taux de conversion', 'Umsatz'].map(formulaOf)).toEqual([
      'share',
      'share',
      'money',
    ]);
  });

  test('has up to 10,000 lines below its names; of a longer one it is said how long it may be', () => {
    const text = (count: number) => `Date,NPS\n${'2026-05-01,1\n'.repeat(count)}`;
    expect(figureTable(text(10_000))).toHaveProperty('rows.length', 10_000);
    expect(figureTable(text(10_001))).toEqual({
      problem: { key: 'importing.problem.tooManyLines', values: { limit: 10_000 } },
    });
  });

  test('that is none is refused whole', () => {
    expect(figureTable(' ')).toMatchObject({ problem: { key: 'importing.problem.empty' } });
    expect(figureTable('Date,"NPS\n1')).toMatchObject({ problem: { key: 'importing.problem.openQuote' } });
  });
});

test('numbers are read in both ways of writing them', () => {
  expect(['1.234,5', '€ 12', '85 %', '−3'].map((cell) => figureNumber(cell, ',')?.value)).toEqual([
    1234.5, 12, 85, -3,
  ]);
  expect(['1,234.5', '12.5'].map((cell) => figureNumber(cell, '.')?.value)).toEqual([1234.5, 12.5]);
  expect(['', '1,2,3', 'NaN', '1e999', '12 of 40'].map((cell) => figureNumber(cell, '.'))).toEqual(
    Array(5).fill(null),
  );
  expect([
    decimalSignOf(['1.234', '4,5'], ','),
    decimalSignOf(['1,234'], ','),
    decimalSignOf(['1.234'], ';'),
  ]).toEqual([',', '.', ',']);
});

test('dates are read in the usual ways', () => {
  const days = ['2026-05-31', '31.5.2026', '31/05/26', '5/2026', '2026-05-31 10:15'];
  expect(days.map((cell) => figureDate(cell, 'dayFirst'))).toEqual([
    '2026-05-31',
    '2026-05-31',
    '2026-05-31',
    '2026-05-01',
    '2026-05-31',
  ]);
  expect(['', 'May', '31-02-2026', '1/2', '0001-01-01'].map((cell) => figureDate(cell, 'dayFirst'))).toEqual(
    Array(5).fill(null),
  );
});
