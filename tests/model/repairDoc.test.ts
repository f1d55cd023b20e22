import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/model/doc.ts';
import { inOrder } from '../../src/model/order.ts';
import { repairDoc } from '../../src/model/repairDoc.ts';
import { card, journey, newIds, type Part, row, stage, tray } from '../journey.ts';

function repair(...parts: Part[]) {
  return repairDoc(journey(...parts), { newId: newIds(), title: 'A map', language: 'en' });
}

function acts(report: readonly { what: string; kind: string; id: string; field?: string }[]): string[] {
  return report.map(({ what, kind, id, field }) => `${what} ${kind} ${id} ${field}`);
}

function orders(doc: Doc): string[] {
  return inOrder(doc.touchpoint.values()).map(({ order }) => order);
}

describe('repairing a document', () => {
  test('gives a sound one back as it is', () => {
    const doc = journey(stage('Buy', card('Pay', -1, { channel: 'Shop', pains: ['Queue'] }), card('Leave')));
    const repaired = repairDoc(doc, { newId: newIds(), title: '', language: 'en' });
    expect(repaired.report).toEqual([]);
    expect(repaired.doc).toBe(doc);
  });

  test('removes what hangs on a row that is not there, and what hangs on that', () => {
    const { doc, report } = repair(
      stage('Buy'),
      row('metric', {
        id: 'm',
        aboutId: 'gone',
        name: 'Speed',
        order: 'a0',
        formula: 'mean',
        better: 'higher',
      }),
      row('observation', { id: 'o', metricId: 'm', date: '2026-01-01', value: 3 }),
    );
    expect(doc.metric.size + doc.observation.size).toBe(0);
    expect(acts(report)).toEqual(['rowRemoved metric m aboutId', 'rowRemoved observation o metricId']);
    expect(report[0]).toMatchObject({ name: 'Speed', value: 'gone' });
  });

  test('forgets channels and teams that are not there', () => {
    const { doc, report } = repair(
      stage('Buy', card('Pay', 1, { channelId: 'gone', responsibleId: 'gone' })),
    );
    expect(doc.touchpoint.get('pay')).not.toHaveProperty('channelId');
    expect(acts(report)).toEqual([
      'referenceUnset touchpoint pay channelId',
      'referenceUnset touchpoint pay responsibleId',
    ]);
  });

  test('puts a card of a stage that is not there into the tray', () => {
    const { doc, report } = repair(stage('Buy', card('Pay', 1, { stageId: 'gone' })));
    expect(doc.touchpoint.get('pay')?.stageId).toBeNull();
    expect(acts(report)).toEqual(['movedToTray touchpoint pay stageId']);
  });

  test('does not mistake a row of another kind for the one that is meant', () => {
    const { doc } = repair(stage('Buy', card('Pay', 1, { channelId: 'buy' })));
    expect(doc.touchpoint.get('pay')).not.toHaveProperty('channelId');
  });

  test('breaks rings of origins, and origins of touchpoints of today', () => {
    const { doc, report } = repair(
      stage(
        'Buy',
        card('a', 0, { state: 'toBe', originId: 'b' }),
        card('b', 0, { state: 'toBe', originId: 'a' }),
        card('c', 0, { originId: 'c' }),
        card('d', 0, { state: 'toBe', originId: 'c', order: 'a9' }),
      ),
    );
    expect([...doc.touchpoint.values()].map(({ id, originId }) => [id, originId])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', undefined],
      ['d', 'c'],
    ]);
    expect(report).toHaveLength(3);
  });
});

describe('repairing orders', () => {
  test('gives a list with equal keys new ones, in the order by id that it had', () => {
    const { doc, report } = repair(
      stage(
        'Buy',
        card('b', 0, { order: 'a0' }),
        card('a', 0, { order: 'a0' }),
        card('c', 0, { order: 'a1' }),
      ),
    );
    expect(inOrder(doc.touchpoint.values()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(new Set(orders(doc)).size).toBe(3);
    expect(report).toMatchObject([{ what: 'reordered', kind: 'touchpoint', value: '3' }]);
  });

  test('leaves equal keys of different cells, states and tones alone', () => {
    const { report } = repair(
      stage('Buy', card('Pay', 0, { order: 'a0', pains: ['Slow'], opportunities: ['Faster'] })),
      stage('Use', card('Ride', 0, { order: 'a0' }), card('Fly', 0, { order: 'a0', state: 'toBe' })),
    );
    expect(report).toEqual([]);
  });

  test('treats the tray as one list', () => {
    const { report } = repair(
      stage('Buy'),
      tray(card('a', 0, { order: 'a0' }), card('b', 0, { order: 'a0', stageId: 'buy' })),
    );
    expect(acts(report)).toEqual(['reordered touchpoint a order']);
  });

  test('replaces keys that fractional indexing cannot go on from', () => {
    const { doc } = repair(stage('Buy', card('a', 0, { order: 'zz' }), card('b', 0, { order: 'a1' })));
    expect(inOrder(doc.touchpoint.values()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(orders(doc)).toEqual(['a0', 'a1']);
  });
});
