import { expect, test } from 'vitest';
import { repairDoc } from '../../src/model/repairDoc.ts';
import { withJourneyId } from '../../src/model/withJourneyId.ts';
import { card, journey, newIds, row, stage } from '../journey.ts';

test('a copy that is kept beside its map has another id, and its metrics know', () => {
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
  );
  const copy = withJourneyId(doc, 'other');
  expect([...copy.journey.keys()]).toEqual(['other']);
  expect(copy.metric.get('m')?.aboutId).toBe('other');
  expect(copy.touchpoint).toBe(doc.touchpoint);
  expect(repairDoc(copy, { newId: newIds(), title: '', language: 'en' }).report).toEqual([]);
});
