import fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { findingsOf, rules } from '../../../src/derive/findings/findingsOf.ts';
import type { RowOf } from '../../../src/model/kinds.ts';
import { findings as english } from '../../../src/words/en/findings.ts';
import { card, journey, segment, stage } from '../../journey.ts';
import { anyMap } from '../maps.ts';
import { about, action, aim, found, step, today } from './found.ts';

describe('stages', () => {
  test('an under-served stage says how many touchpoints it needs more', () => {
    const many = Array.from({ length: 9 }, (_, at) => card(`x${at}`));
    const doc = journey(stage('Buy', { weight: 50 }, ...many), stage('Use', { weight: 50 }, card('y')));
    const [finding] = found(doc, 'underServed');
    expect(finding?.message.values).toEqual({ stage: 'Use', count: 4 });
    expect(finding?.detail?.values).toEqual({ share: 10, weight: 50 });
    expect(about(doc, 'overServed')).toEqual([]);
  });

  test('a segment that meets nothing in a stage that matters is a gap, one that was not begun is none', () => {
    const doc = journey(
      segment('One'),
      segment('Two'),
      segment('Three'),
      stage('Buy', { weight: 10 }, card('a', 0, { segment: 'One' }), card('b', 0, { segment: 'Two' })),
      stage('Use', { weight: 10 }, card('c', 0, { segment: 'One' })),
      stage('Rest', { weight: 1 }, card('d', 0, { segment: 'One' })),
    );
    expect(found(doc, 'segmentGap').map(({ message }) => message.values)).toEqual([
      { segment: 'Two', stages: 'Use' },
    ]);
  });

  test('a stage of which others control most is told', () => {
    const doc = journey(
      stage(
        'Buy',
        card('a', 0, { controlledBy: 'others' }),
        card('b', 0, { controlledBy: 'others' }),
        card('c', 0, { controlledBy: 'brand' }),
      ),
      stage('Use', card('d', 0, { controlledBy: 'others' })),
    );
    expect(about(doc, 'controlledByOthers')).toEqual(['buy']);
  });
});

describe('moments of truth', () => {
  test('a negative one needs somebody responsible and an action', () => {
    const doc = journey(
      stage(
        'Buy',
        card('a', -1, { momentOfTruth: 'negative' }),
        card('b', -1, { momentOfTruth: 'negative', responsible: 'Sales' }),
        card('c', 1, { momentOfTruth: 'positive' }),
      ),
      action('mend'),
      aim('mend', 'a'),
      action('old', { status: 'dropped' }),
      aim('old', 'b'),
    );
    expect(about(doc, 'negativeWithoutResponsible')).toEqual(['a']);
    expect(about(doc, 'negativeWithoutAction')).toEqual(['b']);
  });

  test('what leads to one is known by a step of an employee or the infrastructure', () => {
    const doc = journey(
      stage(
        'Buy',
        card('a', -1, { momentOfTruth: 'negative' }),
        card('b', 1, { momentOfTruth: 'positive' }),
        card('c', 1),
      ),
      step('s1', 'a', 'customer'),
      step('s2', 'b', 'infrastructure'),
    );
    expect(about(doc, 'criticalWithoutSteps')).toEqual(['a']);
  });

  test('a human at it or beside it is near', () => {
    const near = (fields: Partial<RowOf['touchpoint']>) =>
      about(
        journey(
          stage('Buy', card('a', 0, fields), card('b', -1, { momentOfTruth: 'negative' })),
          stage('Use', card('c')),
        ),
        'noHumanNear',
      );
    expect(near({})).toEqual(['b']);
    expect(near({ kind: 'human' })).toEqual([]);
  });

  test('a map without any says so, an empty map does not', () => {
    expect(found(journey(stage('Buy', card('a'), card('b'))), 'noMoment')[0]?.detail?.values).toEqual({
      count: 2,
    });
    expect(found(journey(stage('Buy')), 'noMoment')).toEqual([]);
  });

  test('a broken promise is told', () => {
    expect(
      about(
        journey(stage('Buy', card('a', 0, { promise: 'breaks' }), card('b', 0, { promise: 'keeps' }))),
        'brokenPromise',
      ),
    ).toEqual(['a']);
  });
});

describe('curves', () => {
  const curve = (...emotions: (number | undefined)[]) =>
    journey(stage('Buy', ...emotions.map((emotion, at) => card(`c${at + 1}`, emotion))));

  test('three negatives in a row are told once, with all of them; what is not known does not break the row', () => {
    const [finding, ...more] = found(curve(1, -1, -0.5, undefined, -2, 1), 'threeInARow');
    expect(finding?.touchpointIds).toEqual(['c2', 'c3', 'c5']);
    expect(finding?.detail?.values).toEqual({ segment: 'Customer', first: 'c2', last: 'c5' });
    expect(more).toEqual([]);
    expect(found(curve(-1, -1, 0, -1), 'threeInARow')).toEqual([]);
  });

  test('three negatives that do not stand in a row are told as three in all', () => {
    expect(about(curve(-1, 1, -1, 1, -1, 2), 'threeInAll')).toEqual(['customer']);
    expect(about(curve(-1, -1, -1), 'threeInAll')).toEqual([]);
  });

  test('a journey that ends below its mean ends low', () => {
    expect(about(curve(2, 1, 0), 'endsLow')).toEqual(['c3']);
    expect(about(curve(0, 1), 'endsLow')).toEqual([]);
    expect(about(curve(-2), 'endsLow')).toEqual([]);
  });

  test('the lowest point below neutral wants an opportunity', () => {
    const doc = (fields: object) => journey(stage('Buy', card('a', 1), card('b', -1, fields)));
    expect(about(doc({}), 'lowestWithoutOpportunity')).toEqual(['b']);
    expect(about(doc({ opportunities: ['Call back'] }), 'lowestWithoutOpportunity')).toEqual([]);
    expect(about(journey(stage('Buy', card('a', 0.5))), 'lowestWithoutOpportunity')).toEqual([]);
  });

  test('the longest wait before something negative is told', () => {
    const doc = journey(stage('Buy', card('a', 1, { waitBefore: 5 }), card('b', -1, { waitBefore: 30 })));
    expect(found(doc, 'waitAtNegative')[0]?.detail?.values).toEqual({
      touchpoint: 'b',
      segment: 'Customer',
      wait: 30,
      value: -1,
    });
  });

  test('an encounter that two segments feel two levels apart is told, one segment alone is not compared', () => {
    const doc = journey(
      segment('One'),
      segment('Two'),
      stage(
        'Buy',
        card('a', 1, { segment: 'One', encounterId: 'e' }),
        card('b', -1, { segment: 'Two', encounterId: 'e' }),
        card('c', 2, { segment: 'One', encounterId: 'f' }),
        card('d', -2, { segment: 'One', encounterId: 'f' }),
      ),
    );
    expect(about(doc, 'feltDifferently')).toEqual(['b']);
  });

  test('half of the emotions or more on assumption are told', () => {
    const doc = (count: number) =>
      journey(
        stage(
          'Buy',
          ...[0, 1, 2, 3].map((at) => card(`c${at}`, 1, at < count ? { evidence: 'assumption' } : {})),
        ),
      );
    expect(found(doc(2), 'restsOnAssumption')[0]?.message.values).toEqual({ count: 2, total: 4 });
    expect(found(doc(1), 'restsOnAssumption')).toEqual([]);
  });
});

test('the gravest findings come first', () => {
  const doc = journey(
    stage('Buy', card('a', -1, { momentOfTruth: 'negative' }), card('b', 1)),
    action('x', { due: '2020-01-01' }),
  );
  const order = findingsOf(doc, { today }).open.map(({ rule }) =>
    ['error', 'warning', 'note'].indexOf(rule.severity),
  );
  expect(order).toEqual([...order].sort());
  expect(order.length).toBeGreaterThan(3);
});

test('a finding from which an open action was made is in hand, until that is done or dropped', () => {
  const cards = [card('a', -1, { momentOfTruth: 'negative' }), card('b', -1, { momentOfTruth: 'negative' })];
  const inHand = (status: RowOf['initiative']['status'], ruleId = 'negativeWithoutAction') => {
    const made = action('ask', { status, ruleId, ruleAboutId: 'a' });
    const doc = journey(stage('Buy', ...cards), made);
    return findingsOf(doc, { today }).open.flatMap((finding) =>
      finding.inHand ? [`${finding.rule.id} ${finding.about?.id}: ${finding.inHand.id}`] : [],
    );
  };
  expect(inHand('idea')).toEqual(['negativeWithoutAction a: ask']);
  expect(inHand('doing')).toEqual(['negativeWithoutAction a: ask']);
  expect(inHand('done')).toEqual([]);
  expect(inHand('dropped')).toEqual([]);
  expect(inHand('idea', 'noSuchRule')).toEqual([]);
});

test('every rule has its words, and there are at least twenty', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(english.rule).sort());
  expect(rules.length).toBeGreaterThanOrEqual(20);
});

test('every sentence has everything that is filled into it', async () => {
  const i18n = createInstance();
  const format = { type: 'formatter' as const, init() {}, add() {}, addCached() {}, format: String };
  await i18n.use(format).init({ lng: 'en', resources: { en: { translation: { findings: english } } } });
  fc.assert(
    fc.property(anyMap, (doc) => {
      for (const { message, detail } of findingsOf(doc, { today }).open) {
        for (const said of [message, detail]) {
          if (!said) continue;
          const text = i18n.t(said.key, { ...said.values });
          expect(text).not.toMatch(/\{\{|findings\.rule|NaN|undefined/);
        }
      }
    }),
    { numRuns: 60 },
  );
});
