import { expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { phaseSpans } from '../../src/derive/phaseSpans.ts';
import { card, journey, row, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';

const doc = journey(
  segment('Ann'),
  stage('See', { phaseId: 'before' }, card('A'), card('B')),
  stage('Ask', { phaseId: 'before' }),
  stage('Buy'),
  stage('Use', { phaseId: 'after' }),
  stage('Ask again', { phaseId: 'before' }),
  stage('Lost', { phaseId: 'gone' }),
  row('phase', { id: 'before', name: 'Before', order: 'a0' }),
  row('phase', { id: 'after', name: 'After', order: 'a1' }),
);

test('a phase goes over its stages as far as they stand side by side, and comes again where they do not', () => {
  const { stages } = layoutJourney(doc, { kind: 'timeline', measure });
  const [see, ask, , use, again] = stages;
  expect(
    phaseSpans(stages, doc.phase).map(({ name, stageId, x, width }) => [name, stageId, x, width]),
  ).toEqual([
    ['Before', 'see', 0, (see?.width ?? 0) + (ask?.width ?? 0)],
    ['After', 'use', use?.x, use?.width],
    ['Before', 'ask-again', again?.x, again?.width],
  ]);
});

test('a map without phases has nothing over its stages', () => {
  const { stages } = layoutJourney(doc, { kind: 'timeline', measure });
  expect(phaseSpans(stages, new Map())).toEqual([]);
  expect(phaseSpans(stages, undefined)).toEqual([]);
});
