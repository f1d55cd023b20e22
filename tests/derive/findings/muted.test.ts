import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/derive/findings/findingsOf.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { card, journey, row, stage } from '../../journey.ts';
import { about, data, found, today } from './found.ts';

test('a muted finding is kept apart, one row or the whole rule', () => {
  const cards = [card('a', -1, { momentOfTruth: 'negative' }), card('b', -1, { momentOfTruth: 'negative' })];
  const mute = (aboutId?: string) =>
    journey(
      stage('Buy', ...cards),
      row('mutedFinding', {
        id: 'm',
        ruleId: 'negativeWithoutAction',
        reason: 'Known',
        ...(aboutId && { aboutId }),
      }),
    );
  expect(about(mute('a'), 'negativeWithoutAction')).toEqual(['b']);
  expect(about(mute(), 'negativeWithoutAction')).toEqual([]);
  expect(findingsOf(mute(), { today }).muted).toHaveLength(2);
});

test('what is said of one piece of data is muted for that piece, and what was muted for its touchpoint stays so for all', () => {
  const mute = (aboutId: string) =>
    journey(
      stage('Buy', card('a')),
      data('age', 'a', 'Age'),
      data('height', 'a', 'Height'),
      row('mutedFinding', { id: 'm', ruleId: 'unusedData', reason: 'By law', aboutId }),
    );
  const heard = (doc: Doc) => found(doc, 'unusedData').map(({ message }) => message.values?.what);
  expect(heard(mute('age'))).toEqual(['Height']);
  expect(heard(mute('a'))).toEqual([]);
  expect(heard(mute('another'))).toEqual(['Age', 'Height']);
});
