import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsOf, rules, rulesFor } from '../../../src/derive/findings/findingsOf.ts';
import { docOf } from '../../../src/model/doc.ts';
import { kindNames } from '../../../src/model/kinds.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { card, journey, row, stage } from '../../journey.ts';
import { anyMap } from '../maps.ts';
import { today } from './found.ts';

const wished = (doc: Parameters<typeof findingsOf>[0]) =>
  findingsOf(doc, { today, scope: { state: 'toBe' } }).open;

test('the to-be is not asked for proofs, figures or how actions go on', () => {
  const left = rules.filter((rule) => !rulesFor('toBe').includes(rule)).map(({ id }) => id);
  expect(left.sort()).toEqual([
    'actionIncomplete',
    'actionOverdue',
    'negativeWithoutAction',
    'restsOnAssumption',
    'targetMissed',
  ]);
  const bad = { momentOfTruth: 'negative', evidence: 'assumption' } as const;
  const doc = journey(
    stage('Buy', card('Pay', -1, bad), card('Queue', -2, { ...bad, state: 'toBe' })),
    row('initiative', { id: 'mend', title: 'Mend', order: 'a0', status: 'planned', due: '2020-01-01' }),
  );
  const said = new Set(wished(doc).map(({ rule }) => rule.id));
  expect(said).toContain('negativeWithoutResponsible');
  for (const id of left) expect(said).not.toContain(id);
});

test('a finding of the to-be is about touchpoints of the to-be, and one of today about those of today', () => {
  const doc = journey(
    stage(
      'Buy',
      card('Pay', -1, { promise: 'breaks' }),
      card('Wave', 1, { promise: 'breaks', state: 'toBe' }),
    ),
  );
  const broken = (list: ReturnType<typeof wished>) =>
    list.filter(({ rule }) => rule.id === 'brokenPromise').flatMap(({ touchpointIds }) => touchpointIds);
  expect(broken(wished(doc))).toEqual(['wave']);
  expect(broken(findingsOf(doc, { today }).open)).toEqual(['pay']);
});

test('what is said of a map does not depend on whether it stands there as as-is or as to-be', () => {
  fc.assert(
    fc.property(anyMap, (doc) => {
      const as = (state: Touchpoint['state']) =>
        docOf({
          ...Object.fromEntries(kindNames.map((kind) => [kind, [...doc[kind].values()]])),
          touchpoint: [...doc.touchpoint.values()].map((touchpoint) => ({ ...touchpoint, state })),
        });
      const keys = (list: ReturnType<typeof wished>) =>
        list.map(({ rule, about }) => `${rule.id} ${about?.id}`);
      const asked = new Set(rulesFor('toBe'));
      const present = findingsOf(as('asIs'), { today }).open.filter(({ rule }) => asked.has(rule));
      expect(keys(wished(as('toBe')))).toEqual(keys(present));
    }),
  );
});
