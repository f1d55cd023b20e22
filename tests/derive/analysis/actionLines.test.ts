import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionGroups } from '../../../src/derive/analysis/actionGroups.ts';
import { actionLines, quadrantOf } from '../../../src/derive/analysis/actionLines.ts';
import { actionLoads, actionTotals, goalLines } from '../../../src/derive/analysis/actionTotals.ts';
import { openActionCounts } from '../../../src/derive/openActions.ts';
import type { Doc } from '../../../src/model/doc.ts';
import type { RowOf } from '../../../src/model/kinds.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { card, journey, row, stage } from '../../journey.ts';

const today = '2026-06-15';

const action = (id: string, fields: Partial<RowOf['initiative']> = {}) =>
  row('initiative', { id, title: id, order: 'a0', status: 'planned', ...fields });
const aim = (initiativeId: string, aboutId: string) =>
  row('initiativeTarget', { id: `${initiativeId}-${aboutId}`, initiativeId, aboutId });

const shop = journey(
  stage('Buy', card('Pay', -1.5, { responsible: 'Till' }), card('Leave')),
  row('process', { id: 'restock', name: 'Restock', order: 'a0' }),
  action('later', { effort: 4, effect: 2, due: '2026-06-14' }),
  action('win', {
    effort: 1,
    effect: 5,
    due: '2026-07-15',
    responsibleId: 'till',
    cost: 100,
    expectedReturn: 300,
  }),
  action('large', { effort: 5, effect: 5, due: '2027-01-01', cost: 0, savingMoney: 40 }),
  action('small', { effort: 2, effect: 3, status: 'done', due: '2026-01-01' }),
  action('unjudged', { effort: 2 }),
  action('dropped', { effort: 1, effect: 5, status: 'dropped', cost: 999, due: '2020-01-01' }),
  aim('win', 'leave'),
  aim('win', 'pay'),
  aim('large', 'pay'),
  aim('later', 'restock'),
  aim('small', 'pay'),
);

const ids = (lines: readonly { action: { id: string } }[]) => lines.map((line) => line.action.id);
const groups = (doc: Doc, order: 'turn' | 'due' | 'target') =>
  actionGroups(actionLines(doc, today), order, today).map(({ key, lines }) => [key, ...ids(lines)]);

describe('the list of actions', () => {
  test('is numbered by field of effort and effect, quick wins first, unjudged and dropped last', () => {
    expect(ids(actionLines(shop, today))).toEqual(['win', 'large', 'small', 'later', 'unjudged', 'dropped']);
    expect(groups(shop, 'turn')).toEqual([
      ['quickWin', 'win'],
      ['largeProject', 'large'],
      ['smallStep', 'small'],
      ['later', 'later'],
      ['unjudged', 'unjudged'],
      ['dropped', 'dropped'],
    ]);
  });

  test('is grouped by due date: what is done or dropped is never overdue', () => {
    expect(groups(shop, 'due')).toEqual([
      ['overdue', 'later'],
      ['soon', 'win'],
      ['farther', 'large'],
      ['noDate', 'unjudged'],
      ['closed', 'dropped', 'small'],
    ]);
  });

  test('has nothing overdue on its day, only after it', () => {
    const [due] = actionLines(journey(action('a', { due: today }), action('b', { order: 'a1' })), today);
    expect(due?.isOverdue).toBe(false);
    expect(actionLines(journey(action('a', { due: '2026-06-14T23:00:00Z' })), today)[0]?.isOverdue).toBe(
      true,
    );
  });

  test('is grouped by touchpoint and process; an action for two stands under both', () => {
    expect(groups(shop, 'target')).toEqual([
      ['pay', 'win', 'large', 'small'],
      ['leave', 'win'],
      ['restock', 'later'],
      ['noTarget', 'unjudged', 'dropped'],
    ]);
  });

  test('knows what each action is for, in the order of the map, and who answers for it', () => {
    const [win] = actionLines(shop, today);
    expect(win?.targets).toEqual([
      { kind: 'touchpoint', id: 'pay', name: 'Pay', emotion: -1.5, place: 0 },
      { kind: 'touchpoint', id: 'leave', name: 'Leave', place: 1 },
    ]);
    expect(win?.responsible?.name).toBe('Till');
    expect(openActionCounts(shop).get('pay')).toBe(2);
  });

  test('does not depend on the order in which actions came', () => {
    const actions = [...shop.initiative.values()];
    fc.assert(
      fc.property(fc.shuffledSubarray(actions, { minLength: actions.length }), (shuffled) => {
        const doc = { ...shop, initiative: new Map(shuffled.map((one) => [one.id, one])) };
        expect(ids(actionLines(doc, today))).toEqual(ids(actionLines(shop, today)));
      }),
    );
  });

  test('has every judged action in exactly one field', () => {
    const judged = (effort: number, effect: number) =>
      quadrantOf({ id: 'a', title: '', order: 'a0', status: 'idea', effort, effect });
    expect([judged(2, 4), judged(3, 4), judged(2, 3), judged(3, 3)]).toEqual([
      'quickWin',
      'largeProject',
      'smallStep',
      'later',
    ]);
  });
});

describe('what actions come to', () => {
  test('is summed over those that were not dropped; the return counts those with a cost', () => {
    expect(actionTotals(shop.initiative.values())).toEqual({
      cost: 100,
      gain: 340,
      hours: null,
      roi: 2,
      counted: 1,
    });
  });

  test('is nothing where nothing is known, and a cost of 0 has no return on it', () => {
    expect(actionTotals([])).toEqual({ cost: null, gain: null, hours: null, roi: null, counted: 0 });
    const free = [{ id: 'a', title: '', order: 'a0', status: 'idea', cost: 0, expectedReturn: 9 }] as const;
    expect(actionTotals(free)).toMatchObject({ cost: 0, gain: 9, roi: null });
  });

  test('is told by who has how many open ones, those that nobody has first', () => {
    expect(actionLoads(actionLines(shop, today))).toEqual([
      { id: null, name: null, count: 3 },
      { id: 'till', name: 'Till', count: 1 },
    ]);
  });
});

describe('a goal', () => {
  const goals = (better: 'higher' | 'lower', value: number, fields: Partial<RowOf['goal']>) =>
    goalLines(
      journey(
        row('metric', { id: 'm', aboutId: 'journey', name: 'Wait', order: 'a0', formula: 'mean', better }),
        row('observation', { id: 'o', metricId: 'm', date: '2026-01-01', value }),
        row('goal', { id: 'g', text: 'Faster', order: 'a0', metricId: 'm', ...fields }),
        action('a', { goalId: 'g' }),
        action('b', { goalId: 'g', status: 'dropped' }),
      ),
      today,
    )[0];

  test('shows how far it has come, also downwards, and is reached with its target', () => {
    expect(goals('lower', 25, { baseline: 40, target: 10 })).toMatchObject({
      now: 25,
      progress: 0.5,
      state: 'open',
      actions: 1,
    });
    expect(goals('lower', 9, { baseline: 40, target: 10, date: '2026-01-01' })?.state).toBe('reached');
  });

  test('is missed when its day has passed without its target; per cents above 100 stay what they are', () => {
    expect(goals('higher', 120, { target: 150, date: '2026-06-14' })).toMatchObject({
      now: 120,
      progress: null,
      state: 'missed',
    });
    expect(goals('higher', 120, { target: 150, date: today })?.state).toBe('open');
  });
});

test('of 2,000 touchpoints none is looked at anew while actions are written, and all once when one moves', () => {
  const cards = Array.from({ length: 2000 }, (_, at) => card(`c${at}`));
  const large = journey(stage('Buy', ...cards), action('win'), aim('win', 'c5'));
  let walks = 0;
  class Counted extends Map<string, Touchpoint> {
    override values() {
      walks += 1;
      return super.values();
    }
  }
  const doc = { ...large, touchpoint: new Counted(large.touchpoint) };
  actionLines(doc, today);
  expect(walks).toBe(1);
  for (const title of ['M', 'Me', 'Mend']) {
    const initiative = new Map(doc.initiative);
    for (const [id, row] of initiative) initiative.set(id, { ...row, title });
    expect(actionLines({ ...doc, initiative }, today)[0]?.action.title).toBe(title);
  }
  expect(walks).toBe(1);
  actionLines({ ...doc, touchpoint: new Counted(large.touchpoint) }, today);
  expect(walks).toBe(2);
});
