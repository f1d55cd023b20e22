import { describe, expect, test } from 'vitest';
import type { RowOf } from '../../../src/model/kinds.ts';
import { card, journey, row, stage } from '../../journey.ts';
import { about, action, aim, data, found, today } from './found.ts';

describe('use and channels', () => {
  test('over-used and under-used touchpoints are told', () => {
    const doc = journey(
      stage(
        'Buy',
        card('a', 0, { effectiveness: 2, usage: 5 }),
        card('b', 0, { effectiveness: 5, usage: 1 }),
      ),
    );
    expect([about(doc, 'overUsed'), about(doc, 'underUsed')]).toEqual([['a'], ['b']]);
  });

  test('a channel with half of three pains or more is told, unless it is the only one', () => {
    const doc = (other: string) =>
      journey(
        stage(
          'Buy',
          card('a', -1, { channel: 'Shop', pains: ['x', 'y', 'z'] }),
          card('b', 0, { channel: other, pains: ['w'] }),
        ),
      );
    expect(found(doc('App'), 'channelPains')[0]?.detail?.values).toEqual({ count: 3, total: 4 });
    expect(found(doc('Shop'), 'channelPains')).toEqual([]);
  });

  test('a channel with a good and a bad touchpoint swings', () => {
    const doc = journey(stage('Buy', card('a', 1, { channel: 'Shop' }), card('b', -1, { channel: 'Shop' })));
    expect(about(doc, 'channelSwings')).toEqual(['shop']);
  });
});

describe('data', () => {
  const doc = journey(
    stage(
      'Buy',
      card('a', 0, { responsible: 'Sales' }),
      card('b', 0, { responsible: 'Care' }),
      card('c', 0, { responsible: 'Care' }),
    ),
    data('d1', 'a', 'Address', 'Sales'),
    data('d2', 'b', ' address '),
  );

  test('what nobody uses is told', () => {
    expect(about(doc, 'unusedData')).toEqual(['b']);
  });

  test('what is asked twice is told, whatever its capitals', () => {
    expect(found(doc, 'dataAskedTwice')[0]?.touchpointIds).toEqual(['a', 'b']);
  });

  test('a team that does not use what the touchpoint before knows is told', () => {
    expect(found(doc, 'dataNotPassedOn').map(({ message }) => message.values)).toEqual([{ team: 'Care' }]);
  });

  test('touchpoints without data are counted where data is written down at all', () => {
    expect(found(doc, 'noData')[0]?.message.values).toEqual({ count: 1 });
    expect(found(journey(stage('Buy', card('a'))), 'noData')).toEqual([]);
  });
});

describe('the word of others', () => {
  const stages = (fields: object) =>
    journey(stage('Hear', card('a', -1, fields)), stage('Buy', card('b')), stage('Use'), stage('Tell'));

  test('is missed before the purchase, which is the first half of the stages', () => {
    expect(found(stages({}), 'noWordBefore')[0]?.detail?.values).toEqual({ count: 2 });
    expect(found(stages({ controlledBy: 'others' }), 'noWordBefore')).toEqual([]);
    expect(found(stages({ momentKind: 'zero' }), 'noWordBefore')).toEqual([]);
  });

  test('begins before the stage with a first moment of truth, or in the first phase', () => {
    const first = journey(
      stage('Hear', card('a')),
      stage('See', card('b')),
      stage('Buy', card('c', 0, { momentKind: 'first' })),
    );
    expect(found(first, 'noWordBefore')[0]?.detail?.values).toEqual({ count: 2 });
    const phased = journey(
      row('phase', { id: 'before', name: 'Before', order: 'a0' }),
      stage('Hear', { phaseId: 'before' }, card('a')),
      stage('Buy', card('b')),
    );
    expect(found(phased, 'noWordBefore')[0]?.detail?.values).toEqual({ count: 1 });
  });

  test('that is negative is told, a recommendation included', () => {
    expect(about(stages({ controlledBy: 'others' }), 'negativeWordBefore')).toEqual(['a']);
    const linked = journey(
      stage('Hear', card('a', -1)),
      stage('Buy', card('b')),
      row('link', { id: 'l', fromId: 'b', toId: 'a', relation: 'recommends' }),
    );
    expect(about(linked, 'negativeWordBefore')).toEqual(['a']);
  });
});

describe('actions', () => {
  test('one that is planned needs somebody responsible and a date, an idea does not', () => {
    const doc = journey(
      action('a'),
      action('b', { status: 'idea' }),
      action('c', { responsibleId: 't', due: '2027-01-01' }),
    );
    expect(about(doc, 'actionIncomplete')).toEqual(['a']);
  });

  test('one whose day has passed is overdue until it is done', () => {
    const due = { due: '2026-06-14' };
    const doc = journey(
      action('a', due),
      action('b', { ...due, status: 'done' }),
      action('c', { due: today }),
    );
    expect(about(doc, 'actionOverdue')).toEqual(['a']);
  });

  test('a target that the newest value misses is told', () => {
    const doc = journey(
      stage('Buy', card('a')),
      row('metric', {
        id: 'm',
        aboutId: 'a',
        name: 'NPS',
        order: 'a0',
        formula: 'nps',
        better: 'higher',
        target: 30,
      }),
      row('observation', { id: 'o', metricId: 'm', date: '2026-01-01', value: 20 }),
    );
    expect(found(doc, 'targetMissed')[0]).toMatchObject({
      touchpointIds: ['a'],
      detail: { values: { value: 20, target: 30 } },
    });
  });
  test('a goal whose day has passed without its target is told, with the touchpoints of the actions that serve it', () => {
    const goal = (fields: Partial<RowOf['goal']>) =>
      journey(
        stage('Buy', card('a')),
        row('goal', { id: 'g', text: 'Faster', order: 'a0', target: 5, date: '2026-06-14', ...fields }),
        action('act', { goalId: 'g', status: 'done' }),
        aim('act', 'a'),
      );
    expect(found(goal({}), 'targetMissed')[0]).toMatchObject({
      about: { kind: 'goal', id: 'g' },
      touchpointIds: ['a'],
      detail: { values: { date: '2026-06-14' } },
    });
    expect(about(goal({ date: today }), 'targetMissed')).toEqual([]);
  });
});
