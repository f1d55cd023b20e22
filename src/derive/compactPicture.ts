import { breakLines } from './breakLines.ts';
import { type CompactBody, compactBody, labelWidth } from './compactBody.ts';
import type { Layout } from './layout.ts';
import { legendItems } from './legendItems.ts';
import { compact } from './metrics.ts';
import { moved, type Part } from './movedItems.ts';
import { pictureNotes } from './pictureNotes.ts';
import type { LineItem } from './scene.ts';
import type { HeaderTools } from './stageHeaderItems.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';
import type { Drawn, PictureParts, PictureSize } from './timelinePicture.ts';

const margin = 56;
const leastWidth = 1000;
/** The most that a small map is enlarged in a frame. */
const mostScale = 1.5;
/** The most that its stages are widened. */
const mostStageWidth = 260;
const legendStyle = { size: 18, lineHeight: 22, mark: 20, gap: 24, isSpread: true, x: 0, y: 0 } as const;

/** The whole map for a slide: stages of equal width, cards as tinted fields, faces on the curve, and empty cells said in words. */
export function compactPicture(parts: PictureParts): Drawn {
  const { title, tools, fitTo } = parts;
  const plain = parts.layOut();
  const mapWidth = labelWidth + pictureNotes(parts.notes, plain, tools).width;
  const width = fitTo?.width ?? Math.max(leastWidth, mapWidth + 2 * margin);
  const inner = width - 2 * margin;
  const head = title ? titleItems(title, inner, tools) : { items: [], height: 0 };
  const top = title ? 20 + head.height + 15 : 32;
  const hasLegend = parts.wantsLegend && plain.cards.size > 0;
  const legend = hasLegend ? legendItems(plain, { ...legendStyle, width: inner }, tools) : null;
  const footHeight = legend ? legend.height + 34 : 24;
  const room = fitTo ? { width: inner, height: fitTo.height - top - footHeight } : null;
  if (fitTo && room && room.height < fitTo.height / 3) return withoutFrame(parts);
  const { body, scale, apart } = bodyIn(room, plain, parts);
  const y = top + (room ? (room.height - body.height * scale) / 2 : 0);
  const height = fitTo?.height ?? Math.ceil(top + body.height + footHeight);
  const rules = body.rules.map((at) => y + at * scale);
  if (legend) rules.push(height - footHeight);
  const drawn: Part[] = [
    moved(head.items, margin, 20),
    ...rules.map((at) => rule(margin, at, width - margin, tools.theme)),
    moved(body.segments, margin, y, scale),
    moved(body.stages, margin + labelWidth * scale + apart, y, scale),
    moved(legend?.items ?? [], margin, height - footHeight + 12),
  ];
  return { parts: drawn, width, height };
}

/** Where a long title leaves too little of the frame, the picture is drawn as large as it is, to be scaled into the frame as a whole. */
function withoutFrame({ fitTo: _, ...parts }: PictureParts): Drawn {
  return compactPicture(parts);
}

/** The body as large as it fits a room, its stages widened where the height leaves something of the width. */
function bodyIn(
  room: PictureSize | null,
  plain: Layout,
  { layOut, notes, tools }: PictureParts,
): { body: CompactBody; scale: number; apart: number } {
  const first = compactBody(plain, tools, notes);
  if (!room) return { body: first, scale: 1, apart: 0 };
  const scaleOf = ({ width, height }: CompactBody) =>
    Math.min(mostScale, room.width / (labelWidth + width), room.height / height);
  const wide = (room.width / scaleOf(first) - labelWidth) / Math.max(1, plain.stages.length);
  const layout = wide > compact.stageWidth + 1 ? layOut(Math.floor(Math.min(wide, mostStageWidth))) : plain;
  const body = layout === plain ? first : compactBody(layout, tools, notes);
  const scale = scaleOf(body);
  // What is still left goes between names and stages, as far as they belong together.
  const apart = Math.max(0, Math.min(48, room.width - (labelWidth + body.width) * scale));
  return { body, scale, apart };
}

function titleItems(
  { title, subtitle }: NonNullable<PictureParts['title']>,
  width: number,
  tools: HeaderTools,
) {
  const { theme, measure } = tools;
  const isLong = measure(title, { size: 42, weight: 600 }) > width;
  const font = { size: isLong ? 32 : 42, weight: 600 } as const;
  const lineHeight = isLong ? 38 : 48;
  const lines = breakLines(title, font, width, measure);
  const underFont = { size: 22, weight: 400 } as const;
  const under = breakLines(subtitle, underFont, width, measure, 2);
  const tracking = -0.025 * font.size;
  const items = [
    ...textLines(lines, 0, 0, { ...font, lineHeight, fill: theme.text, tracking }),
    ...textLines(under, 0, lines.length * lineHeight, { ...underFont, lineHeight: 28, fill: theme.text2 }),
  ];
  return { items, height: lines.length * lineHeight + under.length * 28 };
}

function rule(x1: number, y: number, x2: number, theme: Theme): LineItem {
  return { type: 'line', x1, y1: y, x2, y2: y, stroke: theme.lineStrong, strokeWidth: 1.5 };
}
