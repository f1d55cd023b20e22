import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import type { ActionWords } from '../../derive/slides/actionSlides.ts';
import type { EffortWords } from '../../derive/slides/effortSlide.ts';
import type { GoalWords } from '../../derive/slides/goalSlides.ts';
import { journeyOf } from '../../model/doc.ts';
import { type Amounts, amountsIn } from '../../ui/amounts.ts';
import type { ExportRequest } from './exportRequest.ts';

/** How amounts are written in what is exported. */
export function amountsFor({ language, doc }: ExportRequest): Amounts {
  return amountsIn(language, journeyOf(doc)?.currency);
}

/** What tables of open actions say. */
export function actionWords(
  { t }: ExportRequest,
  lines: readonly ActionLine[],
  { day, percent }: Amounts,
): ActionWords {
  const unknown = t('initiatives.notKnown');
  const quick = lines.filter(({ quadrant }) => quadrant === 'quickWin').length;
  const counts: string[] = [t('slides.actionCount', { count: lines.length })];
  if (quick > 0) counts.push(t('slides.quickWinCount', { count: quick }));
  return {
    title: t('slides.actions'),
    about: counts.join(', '),
    untitled: t('initiatives.untitled'),
    columns: {
      number: t('slides.number'),
      action: t('initiatives.edit'),
      responsible: t('initiatives.column.responsible'),
      due: t('initiatives.column.due'),
      judged: t('slides.judged'),
      roi: t('initiatives.column.roi'),
    },
    groups: {
      quickWin: t('initiatives.field.quickWin'),
      largeProject: t('initiatives.field.largeProject'),
      smallStep: t('initiatives.field.smallStep'),
      later: t('initiatives.field.later'),
      unjudged: t('initiatives.group.unjudged'),
    },
    unknown,
    page: (page, of) => t('slides.actionPage', { page, of }),
    targets: (names) => t('slides.targets', { names: names.join(', ') }),
    judged: (effort, effect) => `${effort ?? unknown} / ${effect ?? unknown}`,
    day,
    overdue: (date) => t('initiatives.overdueSince', { date: day(date) }),
    percent,
  };
}

/** What is said of effort and effect. */
export function effortWords({ t }: ExportRequest, about: string): EffortWords {
  return {
    title: t('initiatives.matrix'),
    about,
    untitled: t('initiatives.untitled'),
    ends: {
      effortLess: t('initiatives.effortLess'),
      effortMore: t('initiatives.effortMore'),
      effectLess: t('initiatives.effectLess'),
      effectMore: t('initiatives.effectMore'),
    },
    fields: {
      quickWin: t('initiatives.field.quickWin'),
      largeProject: t('initiatives.field.largeProject'),
      smallStep: t('initiatives.field.smallStep'),
      later: t('initiatives.field.later'),
    },
    mark: ({ action, number }) =>
      t('initiatives.mark', {
        number,
        title: action.title.trim() || t('initiatives.untitled'),
        effort: action.effort ?? 0,
        effect: action.effect ?? 0,
      }),
    more: (count) => t('slides.moreActions', { count }),
  };
}

/** What tables of goals say. */
export function goalWords({ t }: ExportRequest, { day, number, percent }: Amounts): GoalWords {
  return {
    title: t('initiatives.goals'),
    untitled: t('initiatives.untitled'),
    unknown: t('initiatives.notKnown'),
    columns: {
      goal: t('initiatives.column.goal'),
      metric: t('initiatives.goalMetric'),
      baseline: t('initiatives.baseline'),
      target: t('initiatives.target'),
      now: t('initiatives.goalNow'),
      until: t('initiatives.goalDate'),
      state: t('initiatives.column.status'),
    },
    states: {
      open: t('initiatives.goalState.open'),
      reached: t('initiatives.goalState.reached'),
      missed: t('initiatives.goalState.missed'),
    },
    page: (page, of) => t('slides.goalPage', { page, of }),
    served: (count) => t('initiatives.goalServed', { count }),
    amount: (value, unit) => (unit ? `${number(value)} ${unit}` : number(value)),
    day,
    progress: (part) => t('initiatives.goalProgress', { share: percent(part) }),
  };
}
