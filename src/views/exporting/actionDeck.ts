import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import { goalLines } from '../../derive/analysis/actionTotals.ts';
import type { PictureOptions } from '../../derive/pictureScene.ts';
import { type ActionWords, actionSlides } from '../../derive/slides/actionSlides.ts';
import { type EffortWords, effortSlide } from '../../derive/slides/effortSlide.ts';
import { type GoalWords, goalSlides } from '../../derive/slides/goalSlides.ts';
import type { NativeSlide } from '../../derive/slides/slideHead.ts';
import type { Slide } from '../../formats/pptx/pptx.ts';
import { journeyOf } from '../../model/doc.ts';
import { type Amounts, amountsIn } from '../../ui/amounts.ts';
import { today } from '../../ui/today.ts';
import type { ExportRequest } from './exportRequest.ts';
import { toldActions } from './toldActions.ts';

/** The slides of what is to be done: the open actions, their effort and effect, and the goals; none without an open action. */
export function actionDeck(request: ExportRequest, picture: PictureOptions): (() => Slide)[] {
  const day = today();
  const lines = toldActions(request, day);
  if (lines.length === 0) return [];
  const amounts = amountsIn(request.language, journeyOf(request.doc)?.currency);
  const served = new Set(lines.map(({ action }) => action.goalId));
  const goals = goalLines(request.doc, day).filter(
    ({ goal }) => request.choice.what.of === 'map' || served.has(goal.id),
  );
  const words = actionWords(request, lines, amounts);
  const effort = effortSlide(lines, picture, effortWords(request, words.about));
  const slides = [
    ...actionSlides(lines, picture, words),
    ...(effort ? [effort] : []),
    ...goalSlides(goals, picture, goalWords(request, amounts)),
  ];
  return slides.map((slide) => () => slideOf(slide, request, amounts));
}

function slideOf({ scene, native, told }: NativeSlide, request: ExportRequest, amounts: Amounts): Slide {
  return { scene, native, notes: told.map((line) => noteOf(line, request, amounts)) };
}

/** All that is known of an action, for whoever presents it. */
function noteOf(
  { action, number, targets, responsible }: ActionLine,
  { t }: ExportRequest,
  { day, money }: Amounts,
): string {
  const said = [
    action.title.trim() || t('initiatives.untitled'),
    targets.map(({ name }) => name).join(', '),
    responsible?.name ?? '',
    action.due ? day(action.due) : '',
    t(`initiatives.status.${action.status}`),
    action.cost === undefined ? '' : `${t('initiatives.cost')} ${money(action.cost)}`,
    action.description ?? '',
  ];
  return `${number}. ${said.filter((text) => text.trim() !== '').join(' · ')}`;
}

function actionWords(
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

function effortWords({ t }: ExportRequest, about: string): EffortWords {
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

function goalWords({ t }: ExportRequest, { day, number, percent }: Amounts): GoalWords {
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
