import { expect } from 'vitest';
import { progressOf, roiOf } from '../../../src/derive/analysis/actionFigures.ts';
import { actionGroups } from '../../../src/derive/analysis/actionGroups.ts';
import { actionLines, quadrantOf } from '../../../src/derive/analysis/actionLines.ts';
import { actionTotals } from '../../../src/derive/analysis/actionTotals.ts';
import { emotionProposal } from '../../../src/derive/analysis/emotionProposal.ts';
import { metricTrends } from '../../../src/derive/analysis/metricTrends.ts';
import { cesOf, csatOf, npsOf, proposedEmotion, scoreRanges } from '../../../src/derive/analysis/scores.ts';
import { figureChange } from '../../../src/derive/figureChange.ts';
import { popularTouchpoints } from '../../../src/derive/popularity.ts';
import type { RowOf } from '../../../src/model/kinds.ts';
import { card, journey, type Part, row, stage } from '../../journey.ts';
import { bothSides, type Claim, numbersIn } from './examples.ts';

const action = (fields: Partial<RowOf['initiative']>): RowOf['initiative'] => ({
  ...{ id: 'a', title: 'a', order: 'a0', status: 'planned' as const },
  ...fields,
});

function measured(values: readonly number[], fields: Partial<RowOf['metric']>, about = 'pay'): Part[] {
  const id = `m ${about}`;
  return [
    row('metric', {
      id,
      aboutId: about,
      name: id,
      order: 'a0',
      formula: 'count',
      better: 'higher',
      ...fields,
    }),
    ...values.map((value, at) =>
      row('observation', { id: `${id} ${at}`, metricId: id, date: `2026-01-0${at + 1}`, value }),
    ),
  ];
}

function popular(counts: readonly number[]): (string | undefined)[] {
  const parts = counts.flatMap((count, at) => measured([count], {}, `c${at}`));
  const found = popularTouchpoints(journey(stage('Buy', ...counts.map((_, at) => card(`c${at}`))), ...parts));
  return counts.map((_, at) => found.get(`c${at}`));
}

const fields = { 'quick win': 'quickWin', 'large project': 'largeProject', 'small step': 'smallStep' };

/** What the examples about figures and actions claim, computed from the figures that stand in them. */
export const figureClaims: readonly Claim[] = [
  [
    '10, 50 and 90 visits',
    (text) => {
      const [counts, [least, most, ...two]] = bothSides(text);
      expect(popular(counts)).toEqual(
        counts.map((count) => (count === least ? 'least' : count === most ? 'most' : undefined)),
      );
      expect(popular(two)).toEqual([undefined, undefined]);
    },
  ],
  [
    '4 promoters',
    (text) => {
      const [promoters = 0, detractors = 0, all = 0, result] = numbersIn(text);
      const answers = Array.from({ length: all }, (_, at) =>
        at < promoters ? 9 : at < promoters + detractors ? 6 : 8,
      );
      expect(npsOf(answers)).toBe(result);
    },
  ],
  [
    '5, 4, 3, 1',
    (text) => {
      const [answers, [result]] = bothSides(text);
      expect(csatOf(answers)).toBe(result);
    },
  ],
  [
    '7, 6, 2',
    (text) => {
      const [answers, [result]] = bothSides(text);
      expect(cesOf(answers)).toBe(result);
    },
  ],
  [
    'NPS 50',
    (text) => {
      const [nps = 0, first, csat = 0, second, ces = 0, third] = numbersIn(text);
      const proposed = [
        proposedEmotion(scoreRanges.nps, nps),
        proposedEmotion(scoreRanges.csat, csat),
        proposedEmotion(scoreRanges.ces, ces),
      ];
      expect(proposed).toEqual([first, second, third]);
    },
  ],
  [
    'Target 200',
    (text) => {
      const [target = 0, ...pairs] = numbersIn(text);
      for (let at = 0; at < pairs.length; at += 2) {
        const doc = journey(stage('Buy', card('Pay')), ...measured([pairs[at] ?? 0], { target }));
        expect(emotionProposal(doc, 'pay')?.emotion).toBe(pairs[at + 1]);
      }
    },
  ],
  [
    'Waiting 20',
    (text) => {
      const [first = 0, then = 0, change] = numbersIn(text);
      const map = journey(stage('Buy', card('Pay')), ...measured([first, then], { better: 'lower' }));
      expect(metricTrends(map)[0]).toMatchObject({ change, direction: 'better' });
    },
  ],
  [
    '(500 + 100',
    (text) => {
      const [expectedReturn = 0, savingMoney = 0, cost = 0, again, result] = numbersIn(text);
      expect(again).toBe(cost);
      expect(roiOf(action({ expectedReturn, savingMoney, cost }))).toBe(result);
    },
  ],
  [
    'Effort 2, effect 4',
    (text) => {
      for (const part of text.replace(/\.$/, '').split('; ')) {
        const [effort = 0, effect = 0] = numbersIn(part);
        const name = part.split('→ ')[1] as keyof typeof fields;
        expect(quadrantOf(action({ effort, effect }))).toBe(fields[name] ?? 'later');
      }
    },
  ],
  [
    'Today 15 June',
    (text) => {
      expect(numbersIn(text)).toEqual([15, 14, 15]);
      const [late, soon] = [action({ due: '2026-06-14' }), action({ id: 'b', due: '2026-07-15' })];
      const doc = journey(row('initiative', late), row('initiative', soon));
      const groups = actionGroups(actionLines(doc, '2026-06-15'), 'due', '2026-06-15');
      expect(groups.map(({ key, lines }) => [key, lines.length])).toEqual([
        ['overdue', 1],
        ['soon', 1],
      ]);
    },
  ],
  [
    'Cost 100 with return 300',
    (text) => {
      const [cost = 0, expectedReturn = 0, free = 0, savingMoney = 0, sum, gain, roi] = numbersIn(text);
      const totals = actionTotals([
        action({ cost, expectedReturn }),
        action({ id: 'b', cost: free, savingMoney }),
      ]);
      expect(totals).toMatchObject({ cost: sum, gain, roi, counted: 1 });
    },
  ],
  [
    'From 40 to 10',
    (text) => {
      const [baseline = 0, target = 0, now = 0, result] = numbersIn(text);
      expect(progressOf(baseline, target, now)).toBe(result);
    },
  ],
  [
    '1 of 2 → 2 of 3',
    (text) => {
      const outcomes = { better: 'better', worse: 'worse', 'better and worse': 'mixed' };
      for (const part of text.replace(/\.$/, '').split('; ')) {
        const [value = 0, of = 0, then = 0, ofThen = 0] = numbersIn(part);
        const { outcome } = figureChange('targets', { value, of }, { value: then, of: ofThen });
        expect(outcome).toBe(outcomes[part.replace(/^.*\d /, '') as keyof typeof outcomes]);
      }
    },
  ],
];
