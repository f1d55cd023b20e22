import type { Stage } from '../../model/stage.ts';
import type { Ground } from '../analysis/ground.ts';
import { type StageBalance, stageBalance } from '../analysis/stageBalance.ts';
import { rounded } from '../rounded.ts';
import { weightShares } from '../stageFigures.ts';
import type { Found, Rule } from './finding.ts';

/** From this share of all importance on, a stage without touchpoints of a segment is a gap. */
export const WEIGHTY_STAGE = 0.1;

/** Rules about how touchpoints are spread over the stages. */
export const stageRules: readonly Rule[] = [
  {
    id: 'underServed',
    severity: 'error',
    source: 'touchpoints',
    check: (ground) => unbalanced(ground, 'underServed'),
  },
  {
    id: 'overServed',
    severity: 'warning',
    source: 'touchpoints',
    check: (ground) => unbalanced(ground, 'overServed'),
  },
  { id: 'segmentGap', severity: 'warning', source: 'touchpoints', check: segmentGaps },
  { id: 'controlledByOthers', severity: 'note', source: 'touchpoints', check: inOtherHands },
];

function unbalanced(ground: Ground, verdict: 'underServed' | 'overServed'): Found[] {
  return stageBalance(ground)
    .filter((balance) => balance.verdict === verdict)
    .map((balance) => ({
      about: { kind: 'stage', id: balance.stage.id },
      message: {
        key: `findings.rule.${verdict}.said`,
        values: { stage: balance.stage.name, count: balance.difference },
      },
      detail: { key: `findings.rule.${verdict}.detail`, values: percents(balance) },
      touchpointIds: touchpointsIn(ground, balance.stage.id),
    }));
}

function* segmentGaps(ground: Ground): Iterable<Found> {
  const weights = weightShares(ground.stages);
  const weightOf = ({ id }: Stage) => weights.get(id) ?? 0;
  const isUsed = ground.stages.map((_, at) => ground.cells.some((band) => (band[at]?.length ?? 0) > 0));
  for (const [row, { segment, touchpoints }] of ground.journeys.entries()) {
    // A segment that nobody has begun with has no gaps yet.
    if (touchpoints.length === 0) continue;
    const gaps = ground.stages.filter((stage, at) => {
      const isEmpty = (ground.cells[row]?.[at]?.length ?? 0) === 0;
      return isEmpty && weightOf(stage) >= WEIGHTY_STAGE && isUsed[at];
    });
    if (gaps.length === 0) continue;
    const weight = rounded(gaps.reduce((sum, stage) => sum + weightOf(stage), 0) * 100);
    yield {
      about: { kind: 'segment', id: segment.id },
      message: {
        key: 'findings.rule.segmentGap.said',
        values: { segment: segment.name, stages: gaps.map(({ name }) => name).join(', ') },
      },
      detail: { key: 'findings.rule.segmentGap.detail', values: { weight } },
      touchpointIds: [],
    };
  }
}

function* inOtherHands(ground: Ground): Iterable<Found> {
  for (const [at, stage] of ground.stages.entries()) {
    const here = ground.cells.flatMap((band) => band[at] ?? []);
    const others = here.filter(({ controlledBy }) => controlledBy === 'others');
    if (others.length < 2 || others.length * 2 <= here.length) continue;
    yield {
      about: { kind: 'stage', id: stage.id },
      message: { key: 'findings.rule.controlledByOthers.said', values: { stage: stage.name } },
      detail: {
        key: 'findings.rule.controlledByOthers.detail',
        values: { count: others.length, total: here.length },
      },
      touchpointIds: others.map(({ id }) => id),
    };
  }
}

function percents({ share, weightShare }: StageBalance) {
  return { share: rounded(share * 100), weight: rounded(weightShare * 100) };
}

function touchpointsIn(ground: Ground, stageId: string): string[] {
  return ground.touchpoints.filter((touchpoint) => touchpoint.stageId === stageId).map(({ id }) => id);
}
