import { expect, test } from 'vitest';
import { repairDoc } from '../../src/model/repairDoc.ts';
import { withJourneyId } from '../../src/model/withJourneyId.ts';
import { card, journey, newIds, row, stage } from '../journey.ts';

test('a copy that is kept beside its map has another id, and what is about the whole map knows', () => {
  const doc = journey(
    stage('Buy', card('Pay')),
    row('metric', {
      id: 'm',
      aboutId: 'journey',
      name: 'NPS',
      order: 'a0',
      formula: 'nps',
      better: 'higher',
    }),
    row('initiative', {
      id: 'i',
      title: 'Mark one',
      order: 'a0',
      status: 'idea',
      ruleId: 'noMoment',
      ruleAboutId: 'journey',
    }),
    row('mutedFinding', { id: 'f', ruleId: 'noGoal', aboutId: 'journey', reason: 'It is a draft' }),
  );
  const copy = withJourneyId(doc, 'other');
  expect([...copy.journey.keys()]).toEqual(['other']);
  expect(copy.metric.get('m')?.aboutId).toBe('other');
  expect(copy.mutedFinding.get('f')?.aboutId).toBe('other');
  expect(copy.initiative.get('i')?.ruleAboutId).toBe('other');
  expect(copy.touchpoint).toBe(doc.touchpoint);
  expect(repairDoc(copy, { newId: newIds(), title: '', language: 'en' }).report).toEqual([]);
});
