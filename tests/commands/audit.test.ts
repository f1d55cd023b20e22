import { describe, expect, test } from 'vitest';
import { recordAudit } from '../../src/commands/audit.ts';
import { auditAnswers, auditedTouchpoints, auditResult, auditsOf } from '../../src/derive/audits.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { AuditAnswer } from '../../src/model/auditMeasure.ts';
import type { Doc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, newIds, stage } from '../journey.ts';

const walk = { id: 'walk', title: 'Audit', date: '2026-05-17' };
const names = { works: 'Works', satisfaction: 'Satisfaction', minutes: 'Time' };
const found =
  (answer: AuditAnswer, id = 'pay', audit = walk) =>
  (tr: Transaction) =>
    recordAudit(tr, audit, id, answer, names);
const shop = journey(stage('Buy', card('Pay', -1), card('Leave')));
/** The map after an edit that is not looked at. */
const mapAfter = (doc: Doc, edit: Edit, prefix = 'before') => {
  const tr = new Transaction(doc, newIds(prefix));
  edit(tr);
  return tr.doc;
};
const whole: AuditAnswer = { works: false, satisfaction: 2, minutes: 3.5, note: 'The queue' };

describe('what is found on an audit walk', () => {
  test('becomes observations, a source that the touchpoint rests on, and is read again as it was said', () => {
    const doc = doUndoRedo(shop, found(whole));
    expect([...doc.observation.values()].map(({ value }) => value)).toEqual([0, 2, 3.5]);
    expect([...doc.source.values()]).toMatchObject([{ type: 'audit', title: 'Audit', date: '2026-05-17' }]);
    expect([...doc.citation.values()]).toMatchObject([{ touchpointId: 'pay', sourceId: 'walk' }]);
    expect(doc.touchpoint.get('pay')?.evidence).toBe('partly');
    expect(auditAnswers(doc, 'walk').get('pay')).toEqual(whole);
  });

  test('is written over when it is said again, and a second walk adds to the same metrics', () => {
    const once = mapAfter(shop, found(whole));
    const again = doUndoRedo(once, found({ ...whole, satisfaction: 4 }));
    expect(again.observation.size).toBe(3);
    const second = mapAfter(again, found({ works: true }, 'pay', { ...walk, id: 'second' }));
    expect(second.metric.size).toBe(3);
    expect(second.observation.size).toBe(4);
    expect(auditsOf(second).map(({ id }) => id)).toEqual(['second', 'walk']);
  });

  test('goes when it is taken back, with the metrics that nothing else is measured by', () => {
    const doc = doUndoRedo(mapAfter(shop, found(whole)), found({ note: 'The queue' }));
    expect([doc.observation.size, doc.metric.size, doc.citation.size]).toEqual([0, 0, 0]);
  });

  test('stays on its scale; a time or a touchpoint that is none is not written', () => {
    const doc = doUndoRedo(shop, found({ satisfaction: 9, minutes: -2 }));
    expect([...doc.observation.values()].map(({ value }) => value)).toEqual([5]);
    expect(doUndoRedo(shop, found(whole, 'nowhere'))).toEqual(shop);
  });

  test('is summed up, the worst first', () => {
    const doc = doUndoRedo(
      mapAfter(shop, found({ satisfaction: 1, minutes: 2 }, 'leave')),
      found({ works: false, satisfaction: 4, minutes: 1 }),
    );
    const result = auditResult(auditedTouchpoints(doc, 'customer'), auditAnswers(doc, 'walk'));
    expect(result).toMatchObject({ visited: 2, of: 2, broken: 1, satisfaction: 2.5, minutes: 3 });
    expect(result.weak.map(({ title }) => title)).toEqual(['Pay', 'Leave']);
  });
});
