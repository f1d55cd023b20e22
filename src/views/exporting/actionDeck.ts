import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import type { Paper } from '../../derive/paper.ts';
import type { PictureOptions } from '../../derive/pictureScene.ts';
import type { Scene } from '../../derive/scene.ts';
import { actionSlides } from '../../derive/slides/actionSlides.ts';
import { effortSlide } from '../../derive/slides/effortSlide.ts';
import { goalSlides } from '../../derive/slides/goalSlides.ts';
import { pageOfSheet, paperSheet, type Sheet, slideSheet } from '../../derive/slides/sheet.ts';
import type { NativeSlide } from '../../derive/slides/slideHead.ts';
import type { Slide } from '../../formats/pptx/pptx.ts';
import type { Amounts } from '../../ui/amounts.ts';
import { today } from '../../ui/today.ts';
import { actionWords, amountsFor, effortWords, goalWords } from './actionWords.ts';
import type { ExportRequest } from './exportRequest.ts';
import { toldActions, toldGoals } from './toldActions.ts';

/** The slides of what is to be done: the open actions, their effort and effect, and the goals; none without an open action. */
export function actionDeck(request: ExportRequest, picture: PictureOptions): (() => Slide)[] {
  const amounts = amountsFor(request);
  return toldOn(request, picture, slideSheet).map((slide) => () => slideOf(slide, request, amounts));
}

/** The same on sheets of paper. */
export function actionPages(request: ExportRequest, picture: PictureOptions, paper: Paper): Scene[] {
  const pages = toldOn(request, picture, paperSheet(paper));
  return pages.map(({ scene }) => pageOfSheet(scene, paper));
}

function toldOn(request: ExportRequest, picture: PictureOptions, sheet: Sheet): NativeSlide[] {
  const day = today();
  const lines = toldActions(request, day);
  if (lines.length === 0) return [];
  const goals = toldGoals(request, lines, day);
  const amounts = amountsFor(request);
  const words = actionWords(request, lines, amounts);
  const effort = effortSlide(lines, picture, effortWords(request, words.about), sheet);
  return [
    ...actionSlides(lines, picture, words, sheet),
    ...(effort ? [effort] : []),
    ...goalSlides(goals, picture, goalWords(request, amounts), sheet),
  ];
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
