import type { Doc } from '../model/doc.ts';
import { journeyOf } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { breakLines } from './breakLines.ts';
import { emotionLevel } from './emotionLevel.ts';
import { faceOf } from './icons.ts';
import { innerSize, type Paper, paperMargin, paperSize, pixelsOf } from './paper.ts';
import type { PictureOptions } from './pictureScene.ts';
import type { Item, Scene } from './scene.ts';
import { textLines } from './textLines.ts';

/** About how large a card is that lies well in the hand. */
const wanted = { width: pixelsOf(90), height: pixelsOf(60) };
const padding = 14;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Touchpoints as cards to cut out for a workshop, stage by stage; the rest of the last sheet is empty cards to write on. */
export function cutCards(doc: Doc, options: PictureOptions, paper: Paper): Scene[] {
  const { theme } = options;
  const size = paperSize(paper);
  const inner = innerSize(size);
  const [columns, rows] = [Math.floor(inner.width / wanted.width), Math.floor(inner.height / wanted.height)];
  const [width, height] = [inner.width / columns, inner.height / rows];
  const cards = cardsInOrder(doc, options);
  const pages = Math.max(1, Math.ceil(cards.length / (columns * rows)));
  return Array.from({ length: pages }, (_, page): Scene => {
    const items = Array.from({ length: columns * rows }, (_, at): Item[] => {
      const x = paperMargin + (at % columns) * width;
      const y = paperMargin + Math.floor(at / columns) * height;
      const card = cards[page * columns * rows + at];
      const edge: Item = { type: 'rect', x, y, width, height, stroke: theme.lineStrong, dash: [5, 4] };
      return [edge, ...(card ? cardContent(doc, card, { x, y, width, height }, options) : [])];
    });
    // A name that was left out is not in the file either.
    const name = journeyOf(doc)?.title.trim() || options.words.untitled;
    const title = options.title === false ? '' : name;
    return { ...size, background: theme.surface, title, items: items.flat() };
  });
}

function cardsInOrder(doc: Doc, { stages, shown }: PictureOptions): Touchpoint[] {
  const hidden = new Set(shown?.hiddenSegments);
  const segments = inOrder(doc.segment.values()).filter(({ id }) => !hidden.has(id));
  const columns = inOrder(doc.stage.values()).filter(({ id }) => !stages || stages.includes(id));
  const cells = new Map<string, Touchpoint[]>();
  for (const card of doc.touchpoint.values()) {
    const cell = `${card.stageId} ${card.segmentId}`;
    if (card.state === 'asIs') cells.set(cell, [...(cells.get(cell) ?? []), card]);
  }
  return columns.flatMap((stage) =>
    segments.flatMap((segment) => inOrder(cells.get(`${stage.id} ${segment.id}`) ?? [])),
  );
}

function cardContent(
  doc: Doc,
  card: Touchpoint,
  place: Place,
  { theme, measure, words }: PictureOptions,
): Item[] {
  const { x, y, width, height } = place;
  const room = width - 2 * padding;
  const segment = doc.segment.get(card.segmentId ?? '')?.name ?? '';
  const stage = doc.stage.get(card.stageId ?? '')?.name ?? '';
  const channel = doc.channel.get(card.channelId ?? '')?.name ?? '';
  const small = { size: 11, weight: 400 } as const;
  const large = { size: 19, weight: 600 } as const;
  const over = breakLines([stage, segment].filter(Boolean).join(' · '), small, room - 30, measure, 2);
  const lines = Math.max(1, Math.floor((height - 2 * padding - 60) / 24));
  const title = breakLines(card.title, large, room, measure, lines);
  const mood =
    card.emotion === undefined
      ? ''
      : `${words.emotionValue(card.emotion)}  ${words.levels[emotionLevel(card.emotion)]}`;
  const foot = breakLines([channel, mood].filter(Boolean).join(' · '), small, room, measure, 1);
  return [
    ...textLines(over, x + padding, y + padding, { ...small, lineHeight: 15, fill: theme.text2 }),
    ...textLines(title, x + padding, y + padding + 36, { ...large, lineHeight: 24, fill: theme.text }),
    ...textLines(foot, x + padding, y + height - padding - 15, {
      ...small,
      lineHeight: 15,
      fill: theme.text2,
    }),
    ...signs(card, x + width - padding - 18, y + padding, theme),
  ];
}

function signs(
  { emotion, momentOfTruth }: Touchpoint,
  x: number,
  y: number,
  theme: PictureOptions['theme'],
): Item[] {
  if (momentOfTruth !== undefined) {
    const isGood = momentOfTruth === 'positive';
    const color = theme.emotions[isGood ? 2 : -2].mark;
    const icon = isGood ? 'momentPositive' : 'momentNegative';
    return [{ type: 'icon', icon, x, y, size: 18, color, ground: theme.faceInk }];
  }
  if (emotion === undefined) return [];
  const level = emotionLevel(emotion);
  const color = theme.emotions[level].mark;
  return [{ type: 'icon', icon: faceOf(level), x, y, size: 18, color, ground: theme.faceInk }];
}
