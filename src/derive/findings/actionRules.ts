import type { Doc } from '../../model/doc.ts';
import type { RowOf } from '../../model/kinds.ts';
import { goalLines } from '../analysis/actionTotals.ts';
import { grouped } from '../analysis/ground.ts';
import { metricTrends } from '../analysis/metricTrends.ts';
import type { Evidence, Found, Rule } from './finding.ts';

type Initiative = RowOf['initiative'];

/** Rules about actions and their success. */
export const actionRules: readonly Rule[] = [
  { id: 'actionIncomplete', severity: 'warning', source: 'actions', isOfToday: true, check: incomplete },
  { id: 'actionOverdue', severity: 'error', source: 'actions', isOfToday: true, check: overdue },
  { id: 'targetMissed', severity: 'warning', source: 'actions', isOfToday: true, check: missed },
];

function incomplete({ doc }: Evidence): Found[] {
  const about = aboutActions(doc);
  const isOpen = ({ status }: Initiative) => status === 'planned' || status === 'doing';
  return [...doc.initiative.values()]
    .filter((action) => isOpen(action) && (!action.responsibleId || !action.due))
    .map((action) => ({
      ...about(action),
      message: { key: 'findings.rule.actionIncomplete.said', values: { action: action.title } },
    }));
}

function overdue({ doc, today }: Evidence): Found[] {
  const about = aboutActions(doc);
  const isOpen = ({ status }: Initiative) => status !== 'done' && status !== 'dropped';
  return [...doc.initiative.values()]
    .filter((action) => isOpen(action) && action.due !== undefined && action.due.slice(0, 10) < today)
    .map((action) => ({
      ...about(action),
      message: { key: 'findings.rule.actionOverdue.said', values: { action: action.title } },
      detail: { key: 'findings.rule.actionOverdue.detail', values: { date: action.due?.slice(0, 10) ?? '' } },
    }));
}

function missed(evidence: Evidence): Found[] {
  return [...missedTargets(evidence), ...missedGoals(evidence)];
}

function missedTargets({ doc }: Evidence): Found[] {
  return metricTrends(doc).flatMap(({ metric, latest, meetsTarget }): Found[] => {
    if (!latest || meetsTarget !== false || metric.target === undefined) return [];
    return [
      {
        about: { kind: 'metric', id: metric.id },
        message: { key: 'findings.rule.targetMissed.said', values: { metric: metric.name } },
        detail: {
          key: 'findings.rule.targetMissed.detail',
          values: { value: latest.value, target: metric.target },
        },
        touchpointIds: doc.touchpoint.has(metric.aboutId) ? [metric.aboutId] : [],
      },
    ];
  });
}

/** The day of a goal has passed, and its target is not reached. */
function missedGoals({ doc, today }: Evidence): Found[] {
  const about = aboutActions(doc);
  return goalLines(doc, today)
    .filter(({ state }) => state === 'missed')
    .map(({ goal, now }): Found => {
      const serving = [...doc.initiative.values()].filter(({ goalId }) => goalId === goal.id);
      const isMeasured = now !== null && goal.target !== undefined;
      return {
        about: { kind: 'goal', id: goal.id },
        message: { key: 'findings.rule.targetMissed.said', values: { metric: goal.text } },
        detail: isMeasured
          ? { key: 'findings.rule.targetMissed.detail', values: { value: now, target: goal.target ?? '' } }
          : { key: 'findings.rule.actionOverdue.detail', values: { date: goal.date?.slice(0, 10) ?? '' } },
        touchpointIds: [...new Set(serving.flatMap((action) => about(action).touchpointIds))],
      };
    });
}

/** Says of an action that a finding is about it and its touchpoints. */
function aboutActions(doc: Doc): (action: Initiative) => Pick<Found, 'about' | 'touchpointIds'> {
  const targets = grouped(doc.initiativeTarget.values(), ({ initiativeId }) => initiativeId);
  return ({ id }) => ({
    about: { kind: 'initiative', id },
    touchpointIds: (targets.get(id) ?? [])
      .map(({ aboutId }) => aboutId)
      .filter((target) => doc.touchpoint.has(target)),
  });
}
