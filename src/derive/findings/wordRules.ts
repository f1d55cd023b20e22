import { inOrder } from '../../model/order.ts';
import type { Stage } from '../../model/stage.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Ground } from '../analysis/ground.ts';
import { aboutTouchpoint, type Found, named, type Rule } from './finding.ts';

/** Rules about what others say before the purchase. */
export const wordRules: readonly Rule[] = [
  { id: 'noWordBefore', severity: 'note', source: 'word', check: missing },
  { id: 'negativeWordBefore', severity: 'warning', source: 'word', check: negative },
];

/**
 * The stages before the purchase: those of the first phase where stages have phases; else those before the one with the first moment of truth of the kind *first*;
 * else the first half.
 */
export function stagesBefore({ doc, stages, touchpoints }: Ground): readonly Stage[] {
  const [phase] = inOrder(doc.phase.values());
  const inPhase = stages.filter(({ phaseId }) => phaseId !== undefined && phaseId === phase?.id);
  if (inPhase.length > 0) return inPhase;
  const isPurchase = ({ id }: Stage) =>
    touchpoints.some(({ stageId, momentKind }) => stageId === id && momentKind === 'first');
  const purchase = stages.findIndex(isPurchase);
  return stages.slice(0, purchase >= 0 ? purchase : Math.floor(stages.length / 2));
}

function* missing(ground: Ground): Iterable<Found> {
  const before = stagesBefore(ground);
  if (before.length === 0) return;
  for (const { segment, touchpoints } of ground.journeys) {
    if (touchpoints.length === 0 || wordsIn(ground, touchpoints, before).length > 0) continue;
    yield {
      about: { kind: 'segment', id: segment.id },
      message: { key: 'findings.rule.noWordBefore.said', values: { segment: segment.name } },
      detail: { key: 'findings.rule.noWordBefore.detail', values: { count: before.length } },
      touchpointIds: [],
    };
  }
}

function negative(ground: Ground): Found[] {
  const words = wordsIn(ground, ground.touchpoints, stagesBefore(ground));
  return words
    .filter(({ emotion }) => emotion !== undefined && emotion < 0)
    .map(({ id, emotion = 0 }) => ({
      ...aboutTouchpoint(id),
      message: { key: 'findings.rule.negativeWordBefore.said' },
      detail: {
        key: 'findings.rule.negativeWordBefore.detail',
        values: { ...named(ground.doc, id), value: emotion },
      },
    }));
}

/** Search, reviews and recommendations: controlled by others, a zero moment of truth, or where a recommendation leads. */
function wordsIn(
  { doc }: Ground,
  touchpoints: readonly Touchpoint[],
  stages: readonly Stage[],
): Touchpoint[] {
  const here = new Set(stages.map(({ id }) => id));
  const recommended = new Set(
    [...doc.link.values()].filter(({ relation }) => relation === 'recommends').map(({ toId }) => toId),
  );
  return touchpoints.filter(
    ({ id, stageId, controlledBy, momentKind }) =>
      here.has(stageId ?? '') && (controlledBy === 'others' || momentKind === 'zero' || recommended.has(id)),
  );
}
