import type { Touchpoint } from '../../model/touchpoint.ts';
import { actionsByTarget, type Ground, grouped } from '../analysis/ground.ts';
import { aboutTouchpoint, type Found, named, type Rule } from './finding.ts';

/** Rules about moments of truth. */
export const momentRules: readonly Rule[] = [
  { id: 'negativeWithoutResponsible', severity: 'error', source: 'moments', check: withoutResponsible },
  {
    id: 'negativeWithoutAction',
    severity: 'warning',
    source: 'actions',
    isOfToday: true,
    check: withoutAction,
  },
  { id: 'criticalWithoutSteps', severity: 'note', source: 'critical', check: withoutSteps },
  { id: 'noHumanNear', severity: 'warning', source: 'service', check: withoutHuman },
  { id: 'noMoment', severity: 'note', source: 'moments', check: withoutMoments },
  { id: 'brokenPromise', severity: 'warning', source: 'moments', check: brokenPromises },
];

type MomentRule =
  | 'negativeWithoutResponsible'
  | 'negativeWithoutAction'
  | 'criticalWithoutSteps'
  | 'noHumanNear'
  | 'brokenPromise';

function withoutResponsible(ground: Ground): Found[] {
  const nobody = negatives(ground).filter(({ responsibleId }) => responsibleId === undefined);
  return sayOfEach(ground, nobody, 'negativeWithoutResponsible');
}

function withoutAction(ground: Ground): Found[] {
  const actions = actionsByTarget(ground.doc);
  return sayOfEach(
    ground,
    negatives(ground).filter(({ id }) => !actions.has(id)),
    'negativeWithoutAction',
  );
}

function withoutSteps(ground: Ground): Found[] {
  const steps = grouped(ground.doc.step.values(), ({ touchpointId }) => touchpointId);
  const isUnknown = ({ id, momentOfTruth }: Touchpoint) =>
    momentOfTruth !== undefined && !steps.get(id)?.some(({ actor }) => actor !== 'customer');
  return sayOfEach(ground, ground.touchpoints.filter(isUnknown), 'criticalWithoutSteps');
}

function withoutHuman(ground: Ground): Found[] {
  const lonely = ground.journeys.flatMap(({ touchpoints }) =>
    touchpoints.filter((touchpoint, at) => {
      const near = [touchpoints[at - 1], touchpoint, touchpoints[at + 1]];
      return touchpoint.momentOfTruth === 'negative' && !near.some((one) => one && isHuman(ground, one));
    }),
  );
  return sayOfEach(ground, lonely, 'noHumanNear');
}

function withoutMoments({ touchpoints }: Ground): Found[] {
  if (touchpoints.length === 0 || touchpoints.some(({ momentOfTruth }) => momentOfTruth)) return [];
  return [
    {
      about: null,
      message: { key: 'findings.rule.noMoment.said' },
      detail: { key: 'findings.rule.noMoment.detail', values: { count: touchpoints.length } },
      touchpointIds: [],
    },
  ];
}

function brokenPromises(ground: Ground): Found[] {
  const broken = ground.touchpoints.filter(({ promise }) => promise === 'breaks');
  return sayOfEach(ground, broken, 'brokenPromise');
}

function negatives({ touchpoints }: Ground): Touchpoint[] {
  return touchpoints.filter(({ momentOfTruth }) => momentOfTruth === 'negative');
}

function isHuman({ doc }: Ground, { kind, channelId }: Touchpoint): boolean {
  return kind === 'human' || doc.channel.get(channelId ?? '')?.medium === 'human';
}

function sayOfEach({ doc }: Ground, touchpoints: readonly Touchpoint[], rule: MomentRule): Found[] {
  return touchpoints.map(({ id }) => ({
    ...aboutTouchpoint(id),
    message: { key: `findings.rule.${rule}.said` },
    detail: { key: `findings.rule.${rule}.detail`, values: named(doc, id) },
  }));
}
