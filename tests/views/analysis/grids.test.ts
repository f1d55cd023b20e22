import { expect, test } from 'vitest';
import { analysisOf } from '../../../src/derive/analysis/analysis.ts';
import { spreadOf } from '../../../src/derive/analysis/spread.ts';
import type { GridPicture } from '../../../src/derive/charts/gridPicture.ts';
import { balanceGrid } from '../../../src/views/analysis/grids/balanceGrid.ts';
import { figuresGrid } from '../../../src/views/analysis/grids/figuresGrid.ts';
import { leavingGrid } from '../../../src/views/analysis/grids/leavingGrid.ts';
import { matrixGrid } from '../../../src/views/analysis/grids/matrixGrid.ts';
import { timeGrids } from '../../../src/views/analysis/grids/timeGrid.ts';
import { english } from '../../english.ts';
import { card, journey, map, row, segment, stage } from '../../journey.ts';

const t = english;

const doc = journey(
  map({ currency: 'EUR' }),
  segment('Ann', { customers: 2000, lifetimeValue: 300 }),
  stage(
    'Look',
    { weight: 10 },
    ...Array.from({ length: 4 }, (_, at) => card(`Look ${at}`, 0, { kind: 'digital' })),
  ),
  stage(
    'Buy',
    { weight: 90 },
    card('Pay', -1, { kind: 'human', duration: 30, waitBefore: 60, leaveShare: 5 }),
  ),
  row('metric', {
    ...{
      id: 'm',
      aboutId: 'pay',
      name: 'Share paid',
      order: 'a0',
      formula: 'share',
      unit: '%',
      better: 'higher',
    },
    target: 90,
  }),
  row('observation', { id: 'o1', metricId: 'm', date: '2026-01-01', value: 70 }),
  row('observation', { id: 'o2', metricId: 'm', date: '2026-02-01', value: 80 }),
);
const analysis = analysisOf(doc, { segmentIds: null, stageIds: null }, '2026-03-01');

const textsOf = ({ rows }: GridPicture) =>
  rows.map((cells) => cells.map(({ text = '', small }) => (small ? `${text} / ${small}` : text)));

test('the picture of the balance has the cards of each stage and what it needs more, in words', () => {
  const grid = balanceGrid(t, analysis);
  expect(textsOf(grid)[1]).toEqual([
    'Buy / 90 % of importance',
    '',
    '20\u00a0%',
    'Under-served / needs 4 more',
  ]);
  expect(grid.rows[1]?.[1]?.cards).toEqual({ count: 1, missing: 4, wanted: 4.5, most: 5 });
  expect(grid.legend?.map(({ mark }) => mark)).toEqual(['card', 'needle', 'missing']);
});

test('the picture of time has the stages on one scale and the longest waits', () => {
  const [stages, waits] = timeGrids(t, 'en', analysis);
  expect(stages?.rows.map(([, bars]) => bars)).toEqual([
    { bar: 0, waiting: 0 },
    { bar: 1 / 3, waiting: 2 / 3 },
  ]);
  expect(waits && textsOf(waits)).toEqual([['Pay', 'Ann', '60 min']]);
});

test('the picture of leaving has what is at stake, and no column for it where nothing is known', () => {
  expect(textsOf(leavingGrid(t, 'en', analysis))).toEqual([['Pay / Ann', '5\u00a0%', '100', '€30,000']]);
  const unknown = journey(segment('Ann'), stage('Buy', card('Pay', -1, { leaveShare: 5 })));
  const grid = leavingGrid(t, 'en', analysisOf(unknown, { segmentIds: null, stageIds: null }, '2026-03-01'));
  expect(grid.columns).toHaveLength(3);
  expect(textsOf(grid)).toEqual([['Pay / Ann', '5\u00a0%', '']]);
});

test('the picture of a matrix has the counts of each stage, and an empty place where there is none', () => {
  const spread = spreadOf(analysis.ground, ['digital', 'human'], ({ kind }) => kind as 'digital' | 'human');
  const grid = matrixGrid(t, analysis.ground, spread, 'Kind', (value) => ({ text: value ?? 'unknown' }));
  expect(textsOf(grid)).toEqual([
    ['digital', '4', '', '4'],
    ['human', '', '1', '1'],
  ]);
  expect(grid.rows[0]?.[1]?.ink).toBe(1);
});

test('the picture of figures has their trend, their newest value and how they stand against the target', () => {
  const grid = figuresGrid(t, 'en', analysis.figures);
  expect(textsOf(grid)).toEqual([
    ['Share paid', 'Pay / Ann', '', 'Better (+10)', '80 % / Feb 1, 2026', '90 % / missed', ''],
  ]);
  expect(grid.rows[0]?.[2]?.trend?.values).toHaveLength(2);
});
