import type { Doc } from '../model/doc.ts';
import { journeyOf } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Remark } from '../model/remark.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { balancedLines } from './balancedLines.ts';
import { emotionLevel } from './emotionLevel.ts';
import { faceOf } from './icons.ts';
import type { Font } from './measure.ts';
import { momentItems } from './momentItems.ts';
import { type PictureOptions, slideSize } from './pictureScene.ts';
import { quoted } from './quoted.ts';
import type { Item, Scene } from './scene.ts';
import { textLines } from './textLines.ts';

const left = 96;
const room = slideSize.width - 2 * left;

/** What a slide about a moment of truth can say, in this order. */
const saidParts = ['why', 'pains', 'brightSpots', 'leadsHere', 'responsible', 'toDo', 'actions'] as const;

/** The words over what a slide about a moment of truth says. */
export type MomentWords = Readonly<Record<(typeof saidParts)[number], string>>;

/** So many lines each part has at most. */
const mostLines: Readonly<Record<(typeof saidParts)[number], number>> = {
  why: 2,
  pains: 3,
  brightSpots: 3,
  leadsHere: 3,
  responsible: 1,
  toDo: 3,
  actions: 3,
};

type Style = Font & { readonly lineHeight: number; readonly fill: string };

/** The first slide: what the journey is called and about. */
export function titleScene(doc: Doc, options: PictureOptions): Scene {
  const { theme, measure, words, accent, foot = '' } = options;
  const journey = journeyOf(doc);
  const title = journey?.title.trim() || words.untitled;
  const about = journey?.scenario?.trim() || journey?.goal?.trim() || '';
  const column = new Column(320, measure);
  column.add(title, { size: 72, weight: 600, lineHeight: 82, fill: theme.text }, 3);
  column.add(about, { size: 30, weight: 400, lineHeight: 42, fill: theme.text2 }, 4, 20);
  const bar = { x: left, y: 270, width: 120, height: 8 };
  const items: Item[] = [
    { type: 'rect', ...bar, radius: 4, fill: accent ?? theme.text },
    ...column.items,
    ...textLines([foot].filter(Boolean), left, 800, {
      size: 20,
      weight: 400,
      lineHeight: 26,
      fill: theme.text2,
    }),
  ];
  return { ...slideSize, background: theme.surface, title, items };
}

/** The moments of truth of a map in reading order: segment by segment, from the first stage to the last. */
export function momentsOf(doc: Doc, { shown, stages }: PictureOptions): Touchpoint[] {
  const hidden = new Set(shown?.hiddenSegments);
  const placeOf = (rows: readonly { readonly id: string }[]) => new Map(rows.map(({ id }, at) => [id, at]));
  const segments = placeOf(inOrder(doc.segment.values()).filter(({ id }) => !hidden.has(id)));
  const columns = placeOf(inOrder(doc.stage.values()).filter(({ id }) => !stages || stages.includes(id)));
  const found = [...doc.touchpoint.values()].filter(
    ({ momentOfTruth, state, segmentId, stageId }) =>
      momentOfTruth && state === 'asIs' && segments.has(segmentId ?? '') && columns.has(stageId ?? ''),
  );
  const place = ({ segmentId, stageId }: Touchpoint) =>
    (segments.get(segmentId ?? '') ?? 0) * 1_000 + (columns.get(stageId ?? '') ?? 0);
  return inOrder(found).toSorted((a, b) => place(a) - place(b));
}

/** Whether there is more to say about a moment of truth than the map says: one with nothing of its own needs no slide. */
export function isTold(doc: Doc, moment: Touchpoint): boolean {
  const said = saidOf(doc, moment);
  return (moment.quote ?? '').trim() !== '' || saidParts.some((part) => said[part].trim() !== '');
}

function saidOf(doc: Doc, moment: Touchpoint): MomentWords {
  const steps = inOrder([...doc.step.values()].filter(({ touchpointId }) => touchpointId === moment.id));
  const remarks = (wanted: Remark['tone']) =>
    inOrder([...doc.remark.values()].filter(({ aboutId, tone }) => aboutId === moment.id && tone === wanted))
      .map(({ text }) => text)
      .join(' · ');
  const served = new Set(
    [...doc.initiativeTarget.values()]
      .filter(({ aboutId }) => aboutId === moment.id)
      .map(({ initiativeId }) => initiativeId),
  );
  const open = inOrder(doc.initiative.values()).filter(
    ({ id, status }) => served.has(id) && status !== 'done' && status !== 'dropped',
  );
  return {
    why: moment.momentWhy ?? '',
    pains: remarks('pain'),
    brightSpots: remarks('brightSpot'),
    leadsHere: steps.map(({ text }) => text).join(' → '),
    responsible: doc.team.get(moment.responsibleId ?? '')?.name ?? '',
    toDo: remarks('opportunity'),
    actions: open.map(({ title }) => title).join(' · '),
  };
}

/** A slide about a moment of truth: what is said there, why it counts, what hurts and what pleases, what leads there, who answers for it, what can be and is being done. */
export function momentScene(
  doc: Doc,
  moment: Touchpoint,
  options: PictureOptions,
  named: MomentWords,
): Scene {
  const { theme, measure, words } = options;
  const over = [doc.segment.get(moment.segmentId ?? '')?.name, doc.stage.get(moment.stageId ?? '')?.name];
  const said = saidOf(doc, moment);
  const parts = saidParts.filter((part) => said[part].trim() !== '');
  // Little text is written large: it is read from the back of a room.
  const isLarge = parts.length <= 5;
  const column = new Column(150, measure);
  const small = { size: 20, weight: 500, lineHeight: 28, fill: theme.text2 } as const;
  const name = isLarge ? { ...small, size: 22, lineHeight: 30 } : small;
  const [size, lineHeight] = isLarge ? [30, 40] : [26, 35];
  const plain = { size, weight: 400, lineHeight, fill: theme.text } as const;
  column.add(moment.title || words.untitled, { size: 54, weight: 600, lineHeight: 62, fill: theme.text }, 3);
  column.add(quoted(moment.quote ?? ''), { size: 34, weight: 400, lineHeight: 44, fill: theme.text }, 3, 24);
  for (const part of parts) {
    column.add(named[part], name, 1, isLarge ? 40 : 28);
    column.add(said[part], plain, mostLines[part]);
  }
  const items: Item[] = [
    ...textLines([over.filter(Boolean).join(' · ')], left + 44, 92, small),
    ...momentItems(
      { x: left + 15, y: 106, size: 30, sign: moment.momentOfTruth ?? 'negative', ground: theme.surface },
      theme,
    ),
    ...column.items,
    ...moodItems(moment, options),
  ];
  return { ...slideSize, background: theme.surface, title: moment.title, items };
}

function moodItems({ emotion, feeling }: Touchpoint, { theme, words }: PictureOptions): Item[] {
  if (emotion === undefined) return [];
  const level = emotionLevel(emotion);
  const text = [words.emotionValue(emotion), feeling?.trim() || words.levels[level]].join('  ');
  const right = slideSize.width - left;
  const color = theme.emotions[level].mark;
  const style = { size: 24, weight: 600, lineHeight: 30, fill: theme.text, anchor: 'end' } as const;
  return [
    { type: 'icon', icon: faceOf(level), x: right - 34, y: 89, size: 34, color, ground: theme.faceInk },
    ...textLines([text], right - 48, 91, style),
  ];
}

/** Texts one under the other, for as long as there is room on the slide. */
class Column {
  readonly items: Item[] = [];
  readonly #measure: PictureOptions['measure'];
  #y: number;

  constructor(y: number, measure: PictureOptions['measure']) {
    this.#y = y;
    this.#measure = measure;
  }

  add(text: string, style: Style, most: number, gap = 0): void {
    const fitting = Math.floor((slideSize.height - 56 - this.#y - gap) / style.lineHeight);
    if (text.trim() === '' || fitting < 1) return;
    const lines = balancedLines(text, style, room, this.#measure, Math.min(most, fitting));
    this.items.push(...textLines(lines, left, this.#y + gap, style));
    this.#y += gap + lines.length * style.lineHeight;
  }
}
