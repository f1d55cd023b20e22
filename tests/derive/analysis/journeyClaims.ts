import { expect } from 'vitest';
import { analysisOf } from '../../../src/derive/analysis/analysis.ts';
import { comparisonOf } from '../../../src/derive/comparison.ts';
import { curveFigures } from '../../../src/derive/curveFigures.ts';
import { progressOfMap } from '../../../src/derive/progress.ts';
import { wantedFigures } from '../../../src/derive/wantedFigures.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { type CardFields, card, journey, segment, stage } from '../../journey.ts';
import { bothSides, type Claim, numbersIn } from './examples.ts';

const look = (doc: Doc) => analysisOf(doc, { segmentIds: null, stageIds: null }, '2026-06-15');
const cards = (emotions: readonly number[], fields: CardFields = {}) =>
  emotions.map((emotion, at) => card(`c${at}`, emotion, fields));
const felt = (emotions: readonly number[]) => look(journey(stage('Buy', ...cards(emotions)))).ground;
/** A map with both states: pairs of an emotion today and a wanted one, with the share who leave. */
function both(
  ...pairs: readonly (readonly [today: number, wanted: number, leave?: readonly number[]])[]
): Doc {
  const share = (leaveShare: number | undefined) => (leaveShare === undefined ? {} : { leaveShare });
  const touchpoints = pairs.flatMap(([today, wanted, leave], at) => [
    card(`c${at}`, today, share(leave?.[0])),
    card(`w${at}`, wanted, { state: 'toBe', originId: `c${at}`, ...share(leave?.[1]) }),
  ]);
  return journey(segment('Ann', { customers: 1000, lifetimeValue: 50 }), stage('Buy', ...touchpoints));
}

/** What the examples about journeys claim, computed from the figures that stand in them. */
export const journeyClaims: readonly Claim[] = [
  [
    '1, −0.6, 1.8',
    (text) => {
      const [emotions, [peak, last, , result]] = bothSides(text);
      const { touchpoints } = felt(emotions);
      const remembered = curveFigures(touchpoints)?.remembered;
      const emotionOf = (id?: string) => touchpoints.find((one) => one.id === id)?.emotion;
      expect([emotionOf(remembered?.peakId), emotionOf(remembered?.lastId)]).toEqual([peak, last]);
      expect(remembered?.value).toBe(result);
    },
  ],
  [
    '1, −1, −1',
    (text) => {
      const [emotions, [mean]] = bothSides(text);
      expect(curveFigures(felt(emotions).touchpoints)?.mean).toBe(mean);
    },
  ],
  [
    '25 % of importance',
    (text) => {
      const [weight = 0, count = 0, all = 0, wanted, difference] = numbersIn(text);
      const many = (from: number, to: number) =>
        Array.from({ length: to - from }, (_, at) => card(`c${from + at}`));
      const { balance } = look(
        journey(
          stage('Buy', { weight }, ...many(0, count)),
          stage('Use', { weight: 100 - weight }, ...many(count, all)),
        ),
      );
      expect(balance[0]).toMatchObject({ verdict: 'underServed', wanted, difference });
    },
  ],
  [
    '5 at −1',
    (text) => {
      const [one = 0, feels = 0, need, other = 0, feelsToo = 0, needToo] = numbersIn(text);
      expect([one * (2 - feels), other * (2 - feelsToo)]).toEqual([need, needToo]);
      const map = stage(
        'Buy',
        card('b', feelsToo, { importance: other }),
        card('a', feels, { importance: one }),
      );
      expect(look(journey(map)).mendFirst?.touchpoint.id).toBe('a');
    },
  ],
  [
    '2,000 × 5 %',
    (text) => {
      const [customers = 0, leaveShare = 0, lifetimeValue = 0, result] = numbersIn(text);
      const map = journey(
        segment('Ann', { customers, lifetimeValue }),
        stage('Buy', card('Pay', 0, { leaveShare })),
      );
      expect(look(map).leaving[0]?.atStake).toBe(result);
    },
  ],
  [
    'Today −1.6, wanted',
    (text) => {
      const [today = 0, wanted = 0, gap] = numbersIn(text);
      expect(comparisonOf(both([today, wanted])).changes[0]?.gap).toBe(gap);
    },
  ],
  [
    'Today −1.6 …',
    (text) => {
      const [low = 0, end = 0, result, exact, high = 0, endToo = 0, wanted, ...stakes] = numbersIn(text);
      const [customers, worth, leave = 0, stay = 0, ...atStake] = stakes;
      expect([customers, worth, (low + end) / 2]).toEqual([1000, 50, exact]);
      const [found] = wantedFigures(both([low, high, [leave, stay]], [end, endToo]));
      expect([found?.asIs, found?.toBe].map((one) => one?.curve?.remembered.value)).toEqual([result, wanted]);
      expect([found?.asIs.atStake, found?.toBe.atStake]).toEqual(atStake);
    },
  ],
  [
    'Wanted +0.5',
    (text) => {
      const [first = 0, then = 0, change] = numbersIn(text);
      const [mean] = progressOfMap(both([0, first]), both([0, then]), 'toBe').figures;
      expect(mean).toMatchObject({ change, outcome: 'better' });
    },
  ],
  [
    'Ends −1 and +1',
    (text) => {
      const [one = 0, other = 0, result] = numbersIn(text);
      const map = journey(
        segment('Ann'),
        segment('Ben'),
        stage('Buy', card('a', one, { segment: 'Ann' }), card('b', other, { segment: 'Ben' })),
      );
      const end = progressOfMap(map, map).figures.find(({ name }) => name === 'end');
      expect(end?.after?.value).toBe(result);
    },
  ],
];
