import { expect, test } from 'vitest';
import { type CriticalMatrix, criticalMatrix } from '../../src/derive/criticalMatrix.ts';
import { card, journey, row, segment, stage } from '../journey.ts';

const map = journey(
  segment('Ann'),
  segment('Bob'),
  stage(
    'Buy',
    { weight: 30 },
    card('Pay', -1.7, { momentOfTruth: 'negative', channel: 'Till', responsible: 'Front desk' }),
    card('Ask', 0.4),
  ),
  stage('Use', { weight: 10 }, card('Wear', 1.8, { momentOfTruth: 'positive', segment: 'Bob' })),
  stage('Tell'),
  row('step', { id: 's2', touchpointId: 'pay', order: 'a1', actor: 'customer', text: 'Waits' }),
  row('step', { id: 's1', touchpointId: 'pay', order: 'a0', actor: 'customer', text: 'Queues' }),
  row('step', { id: 's3', touchpointId: 'pay', order: 'a2', actor: 'infrastructure', text: 'Card reader' }),
  row('initiative', { id: 'i1', order: 'a0', title: 'A second till', status: 'planned' }),
  row('initiative', { id: 'i2', order: 'a1', title: 'A bell', status: 'done' }),
  row('initiativeTarget', { id: 't1', initiativeId: 'i1', aboutId: 'pay' }),
  row('initiativeTarget', { id: 't2', initiativeId: 'i2', aboutId: 'pay' }),
);

const all = { sign: 'all', withOthers: false } as const;
const titles = ({ bands }: CriticalMatrix) =>
  bands.map(({ cells }) => cells.map((cell) => cell.map(({ touchpoint }) => touchpoint.title)));

test('moments of truth stand by segment and stage, others are left out', () => {
  expect(titles(criticalMatrix(map, all))).toEqual([
    [['Pay'], [], []],
    [[], ['Wear'], []],
  ]);
});

test('those of one sign can be shown alone, or all touchpoints with the critical ones lit', () => {
  expect(titles(criticalMatrix(map, { ...all, sign: 'positive' }))).toEqual([
    [[], [], []],
    [[], ['Wear'], []],
  ]);
  const whole = criticalMatrix(map, { sign: 'negative', withOthers: true });
  expect(titles(whole)).toEqual([
    [['Pay', 'Ask'], [], []],
    [[], ['Wear'], []],
  ]);
  expect(whole.bands.flatMap(({ cells }) => cells.flat(2)).map(({ isCritical }) => isCritical)).toEqual([
    true,
    false,
    false,
  ]);
});

test('what leads to it is told by who does it, in order', () => {
  const pay = criticalMatrix(map, all).bands[0]?.cells[0]?.[0];
  const texts = Object.values(pay?.steps ?? {}).map((steps) => steps.map(({ text }) => text));
  expect(texts).toEqual([['Queues', 'Waits'], [], ['Card reader']]);
});

test('with it stand its channel, who answers for it, and the actions that are still open', () => {
  expect(criticalMatrix(map, all).bands[0]?.cells[0]?.[0]).toMatchObject({
    channel: 'Till',
    responsible: { initials: 'FD', name: 'Front desk' },
    openActions: [{ id: 'i1', title: 'A second till' }],
  });
});

test('stages are counted, and those that hold nothing are known', () => {
  const { stages, moments, stagesWithMoments } = criticalMatrix(map, all);
  expect(stages.map(({ moments: count, percent, isEmpty }) => [count, percent, isEmpty])).toEqual([
    [1, 60, false],
    [1, 20, false],
    [0, 20, true],
  ]);
  expect([moments, stagesWithMoments]).toEqual([2, 2]);
});

test('a map without stages has an empty matrix', () => {
  expect(criticalMatrix(journey(segment('Ann')), all)).toMatchObject({ stages: [], moments: 0 });
});

test('a phase stands at each of its stages, and the matrix can be of one phase alone', () => {
  const phased = journey(
    segment('Ann'),
    stage('See', { phaseId: 'before', weight: 30 }, card('Poster', 1, { momentOfTruth: 'positive' })),
    stage('Buy', { weight: 10 }, card('Pay', -1, { momentOfTruth: 'negative' })),
    row('phase', { id: 'before', name: 'Before', order: 'a0' }),
  );
  expect(criticalMatrix(phased, all).stages.map(({ phase }) => phase)).toEqual(['Before', null]);
  const one = criticalMatrix(phased, { ...all, phaseId: 'before' });
  expect(titles(one)).toEqual([[['Poster']]]);
  expect([one.moments, one.stages.map(({ percent }) => percent)]).toEqual([1, [75]]);
});
