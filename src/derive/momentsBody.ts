import type { Stage } from '../model/stage.ts';
import { breakLines } from './breakLines.ts';
import { actors, type CriticalMatrix, type CriticalPoint } from './criticalMatrix.ts';
import { emotionLevel } from './emotionLevel.ts';
import { momentItems } from './momentItems.ts';
import { moved, type Part } from './movedItems.ts';
import { phaseItems, phaseSpans } from './phaseSpans.ts';
import { ruleItem } from './pictureFrame.ts';
import type { Item } from './scene.ts';
import { segmentColorOf } from './segmentColorOf.ts';
import type { HeaderTools } from './stageHeaderItems.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** The width of the names of segments. */
export const momentsLabelWidth = 188;

/** The usual width of a column, and that of a card where a column has room for several side by side. */
export const momentsColumnWidth = 300;

/** The type of the names of stages and segments. */
export const momentsNameFont = { size: 21, weight: 600 } as const;

const cardPadding = 12;
const gap = 8;
const titleFont = { size: 18, weight: 600 } as const;
const textFont = { size: 18, weight: 400 } as const;
const line = 23;

/** The names of phases, and the room that they take over the stages. */
const phaseStyle = { size: 18, weight: 500, lineHeight: 24, inset: 4 } as const;
const phaseRoom = 34;

/** Something drawn from (0, 0), and how high it is. */
interface Block {
  readonly parts: readonly Part[];
  readonly height: number;
}

/** A column of the matrix: a stage by its place among all, and how wide it is. */
export interface MomentsColumn {
  readonly at: number;
  readonly stage: Stage;
  readonly width: number;
}

/** The matrix of moments of truth in columns of given widths. */
export function momentsBody(
  matrix: CriticalMatrix,
  columns: readonly MomentsColumn[],
  tools: HeaderTools,
): Block {
  const { theme, measure } = tools;
  const style = { ...momentsNameFont, lineHeight: 26, fill: theme.text };
  const names = columns.map(({ stage, width }) =>
    breakLines(stage.name, momentsNameFont, width - 16, measure),
  );
  const lefts: number[] = [];
  let right = momentsLabelWidth;
  for (const { width } of columns) {
    lefts.push(right);
    right += width;
  }
  const places = columns.map(({ stage, width }, at) => ({ id: stage.id, stage, x: lefts[at] ?? 0, width }));
  const phases = phaseSpans(places, tools.phases);
  const over = phases.length > 0 ? phaseRoom : 0;
  const parts: Part[] = [
    ...phaseItems(phases, phaseStyle, tools),
    ...names.flatMap((lines, at) => textLines(lines, (lefts[at] ?? 0) + 4, over, style)),
  ];
  let y = over + Math.max(1, ...names.map(({ length }) => length)) * style.lineHeight + 8;
  for (const { segment, cells } of matrix.bands) {
    const name = breakLines(segment.name, momentsNameFont, momentsLabelWidth - 16, measure);
    const stacks = columns.map(({ at, width }) => stackOf(cells[at] ?? [], width - gap, tools));
    const height =
      Math.max(name.length * style.lineHeight, ...stacks.map((stack) => stack.height), 2 * line) + 2 * gap;
    const bar = segmentColorOf(segment.color, theme).ink;
    parts.push(ruleItem(0, y, right, theme));
    parts.push({ type: 'rect', x: 0, y: y + gap + 4, width: 4, height: 18, radius: 2, fill: bar });
    parts.push(...textLines(name, 12, y + gap, style));
    parts.push(...stacks.map((stack, at) => moved(stack.parts, lefts[at] ?? 0, y + gap)));
    y += height;
  }
  parts.push(ruleItem(0, y, right, theme));
  return { parts, height: y };
}

/** The critical points of a cell one under the other; in a wide column side by side as well, each where there is most room. */
function stackOf(points: readonly CriticalPoint[], width: number, tools: HeaderTools): Block {
  const beside = Math.min(points.length, Math.floor((width + gap) / momentsColumnWidth));
  const bottoms = Array.from({ length: Math.max(1, beside) }, () => 0);
  const cardWidth = (width - (bottoms.length - 1) * gap) / bottoms.length;
  const parts: Part[] = [];
  for (const point of points) {
    const card = cardOf(point, cardWidth, tools);
    const y = Math.min(...bottoms);
    const column = bottoms.indexOf(y);
    parts.push(moved(card.parts, column * (cardWidth + gap), y));
    bottoms[column] = y + card.height + gap;
  }
  return { parts, height: Math.max(0, Math.max(...bottoms) - gap) };
}

function cardOf(point: CriticalPoint, width: number, tools: HeaderTools): Block {
  const { theme, measure } = tools;
  const { touchpoint } = point;
  const sign = touchpoint.momentOfTruth ?? 'negative';
  const inner = width - 2 * cardPadding;
  const fill = theme.emotions[sign === 'positive' ? 2 : -2].tint;
  const parts: Part[] = [...momentItems({ x: width - 24, y: 24, size: 24, sign, ground: fill }, theme)];
  let y = cardPadding - 2;
  const write = (text: string, font: typeof titleFont | typeof textFont, color: string, room = inner) => {
    const lines = breakLines(text, font, room, measure);
    parts.push(...textLines(lines, cardPadding, y, { ...font, lineHeight: line, fill: color }));
    y += lines.length * line;
  };
  write(touchpoint.title, titleFont, theme.text, inner - 32);
  const feeling = touchpoint.feeling?.trim();
  if (feeling)
    write(feeling, titleFont, theme.emotions[emotionLevel(touchpoint.emotion ?? 0)].text, inner - 32);
  if (point.channel) write(point.channel, textFont, theme.text2);
  if (touchpoint.quote?.trim()) write(`“${touchpoint.quote.trim()}”`, textFont, theme.text);
  y = stepsOf(point, { parts, y, width: inner }, tools);
  if (point.responsible) write(point.responsible.name, textFont, theme.text2);
  for (const { title } of point.openActions) write(`→ ${title}`, textFont, theme.text);
  const height = y + cardPadding;
  return { parts: [cardGround(width, height, fill, theme), ...parts], height };
}

/** What leads to a point, with a dashed line of visibility before what the customer does not see. */
function stepsOf(
  { steps }: CriticalPoint,
  place: { readonly parts: Part[]; readonly y: number; readonly width: number },
  { theme, measure }: HeaderTools,
): number {
  let { y } = place;
  for (const actor of actors) {
    const list = steps[actor];
    if (list.length === 0) continue;
    if (actor === 'infrastructure') {
      const ends = { x1: cardPadding, y1: y + 5, x2: cardPadding + place.width, y2: y + 5 };
      place.parts.push({ type: 'line', ...ends, stroke: theme.text3, strokeWidth: 1, dash: [5, 4] });
      y += 10;
    }
    for (const { text } of list) {
      const lines = breakLines(text, textFont, place.width - 16, measure);
      const style = { ...textFont, lineHeight: line, fill: theme.text2 };
      place.parts.push(
        ...textLines(['·'], cardPadding + 2, y, style),
        ...textLines(lines, cardPadding + 16, y, style),
      );
      y += lines.length * line;
    }
  }
  return y;
}

function cardGround(width: number, height: number, fill: string, theme: Theme): Item {
  const edge = theme.hasEdges ? { stroke: theme.lineStrong, strokeWidth: 1 } : {};
  return { type: 'rect', x: 0, y: 0, width, height, radius: 8, fill, ...edge };
}
