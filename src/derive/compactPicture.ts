import { type CompactBody, compactBody, labelWidth } from './compactBody.ts';
import type { Layout } from './layout.ts';
import { layoutInRows, rowGap } from './layoutOfStages.ts';
import { compact } from './metrics.ts';
import { moved, type Part } from './movedItems.ts';
import { notesShown } from './notesShown.ts';
import { accentItems, headOf, ruleItem, slideFoot, slideStyle } from './pictureFrame.ts';
import type { Drawn, PictureParts, PictureSize } from './timelinePicture.ts';

/** The free space at the sides of a picture for a slide. */
export const slideMargin = 56;
const leastWidth = 1000;
/** The most that a small map is enlarged in a frame. */
const mostScale = 1.5;
/** The most that its stages are widened. */
const mostStageWidth = 520;
/** A map of more stages is wrapped into three rows where no frame says what fits best. */
const longMap = 10;

/** The whole map for a slide: stages of equal width, cards as tinted fields, faces on the curve, and empty cells said in words. Wrapped, its stages stand in two or three rows. */
export function compactPicture(parts: PictureParts): Drawn {
  const { tools, fitTo } = parts;
  const plain = parts.layOut();
  const free = fitTo ? null : bodyOf(plain, usualRows(plain, parts), parts);
  const width = fitTo?.width ?? Math.max(leastWidth, labelWidth + (free?.width ?? 0) + 2 * slideMargin);
  const inner = width - 2 * slideMargin;
  const head = headOf(parts, inner, slideStyle, tools);
  const top = head.height > 0 ? 20 + head.height + 15 : 32;
  const foot = slideFoot(parts, plain, inner, tools);
  const room = fitTo ? { width: inner, height: fitTo.height - top - foot.height } : null;
  if (fitTo && room && room.height < fitTo.height / 3) return withoutFrame(parts);
  const { body, scale, apart } = free ? { body: free, scale: 1, apart: 0 } : bodyIn(room, plain, parts);
  const y = top + (room ? (room.height - body.height * scale) / 2 : 0);
  const height = fitTo?.height ?? Math.ceil(top + body.height + foot.height);
  const rules = body.rules.map((at) => y + at * scale);
  if (foot.hasRule) rules.push(height - foot.height);
  const drawn: Part[] = [
    ...accentItems(parts, width, 8),
    moved(head.items, slideMargin, 20),
    ...rules.map((at) => ruleItem(slideMargin, at, width - slideMargin, tools.theme)),
    moved(body.segments, slideMargin, y, scale),
    moved(body.stages, slideMargin + labelWidth * scale + apart, y, scale),
    moved(foot.items, slideMargin, height - foot.height),
  ];
  return { parts: drawn, width, height };
}

/** Where a long title leaves too little of the frame, the picture is drawn as large as it is, to be scaled into the frame as a whole. */
function withoutFrame({ fitTo: _, ...parts }: PictureParts): Drawn {
  return compactPicture(parts);
}

/** Into how many rows a map is wrapped that nothing limits. */
function usualRows({ stages }: Layout, { isWrapped }: PictureParts): number {
  return isWrapped ? (stages.length > longMap ? 3 : 2) : 1;
}

/** A layout as one body, or as rows of stages one under the other, each with its own heads. */
function bodyOf(whole: Layout, rows: number, picture: PictureParts): CompactBody {
  const { tools, notes, drawnOf } = picture;
  if (rows === 1) return compactBody(drawnOf?.(whole) ?? whole, tools, picture);
  const parts = layoutInRows(whole, rows);
  const bodies = parts.map((row, at) => {
    const stages = row.stages.map(({ id }) => id);
    const ground = { stages, isBesideElsewhere: at < parts.length - 1 };
    const shown = { ...picture, notes: notes && notesShown(notes, ground) };
    return compactBody(drawnOf?.(row) ?? row, tools, shown);
  });
  let y = 0;
  const placed = bodies.map((body) => {
    const at = y;
    y += body.height + rowGap;
    return { body, y: at };
  });
  return {
    stages: placed.map(({ body, y }) => moved(body.stages, 0, y)),
    segments: placed.map(({ body, y }) => moved(body.segments, 0, y)),
    rules: placed.flatMap(({ body, y }) => body.rules.map((at) => y + at)),
    width: Math.max(0, ...bodies.map(({ width }) => width)),
    height: Math.max(0, y - rowGap),
  };
}

interface PlacedBody {
  readonly body: CompactBody;
  readonly scale: number;
  readonly apart: number;
}

/** The body as large as it fits a room; wrapped into as many rows as make it largest. */
function bodyIn(room: PictureSize | null, plain: Layout, parts: PictureParts): PlacedBody {
  if (!room) return { body: bodyOf(plain, usualRows(plain, parts), parts), scale: 1, apart: 0 };
  if (!parts.isWrapped) return fittedBody(room, plain, 1, parts);
  const [two, three] = [2, 3].map((rows) => fittedBody(room, plain, rows, parts));
  if (!two || !three) return fittedBody(room, plain, 1, parts);
  return two.scale >= three.scale ? two : three;
}

/** A body in a room, its stages widened where the height leaves something of the width. */
function fittedBody(room: PictureSize, plain: Layout, rows: number, parts: PictureParts): PlacedBody {
  const first = bodyOf(plain, rows, parts);
  const scaleOf = ({ width, height }: CompactBody) =>
    Math.min(mostScale, room.width / (labelWidth + width), room.height / height);
  const columns = Math.max(1, Math.round(first.width / compact.stageWidth));
  const inRow = rows === 1 ? Math.max(1, plain.stages.length) : columns;
  const wide = (room.width / scaleOf(first) - labelWidth) / inRow;
  const layout =
    wide > compact.stageWidth + 1 ? parts.layOut(Math.floor(Math.min(wide, mostStageWidth))) : plain;
  const body = layout === plain ? first : bodyOf(layout, rows, parts);
  const scale = scaleOf(body);
  // What is still left goes between names and stages, as far as they belong together.
  const apart = Math.max(0, Math.min(48, room.width - (labelWidth + body.width) * scale));
  return { body, scale, apart };
}
