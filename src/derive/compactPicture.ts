import { type CompactBody, compactBody, labelWidth } from './compactBody.ts';
import { fittedRows } from './fittedRows.ts';
import type { Layout } from './layout.ts';
import { layoutInRows, rowGap } from './layoutOfStages.ts';
import { compact } from './metrics.ts';
import { moved, type Part } from './movedItems.ts';
import { notesShown } from './notesShown.ts';
import { accentItems, headOf, ruleItem, type SlideFoot, slideFoot, slideStyle } from './pictureFrame.ts';
import { SlideRows } from './slideRows.ts';
import type { Steps } from './steps.ts';
import type { Drawn, PictureParts, PictureSize } from './timelinePicture.ts';

/** The free space at the sides of a picture for a slide. */
export const slideMargin = 56;
const leastWidth = 1000;
/** A map of more stages is wrapped into three rows where no frame says what fits best. */
const longMap = 10;

/**
 * The whole map for a slide: stages of equal width, cards as tinted fields, faces on the curve, and empty cells said in words. Wrapped, its stages stand in several rows.
 * Pictures of the same map, of which more and more is drawn, share its rows.
 */
export function* compactPicture(parts: PictureParts, shared?: SlideRows): Steps<Drawn> {
  const { tools, fitTo } = parts;
  const map = shared ?? new SlideRows(parts);
  const { plain } = map;
  const free = fitTo ? null : bodyOf(layoutInRows(plain, usualRows(plain, parts)), parts);
  const width = fitTo?.width ?? Math.max(leastWidth, labelWidth + (free?.width ?? 0) + 2 * slideMargin);
  const inner = width - 2 * slideMargin;
  const head = headOf(parts, inner, slideStyle, tools);
  const top = head.height > 0 ? 20 + head.height + 15 : 32;
  const placed = free
    ? { body: free, foot: slideFoot(parts, plain, inner, tools), scale: 1, apart: 0 }
    : yield* bodyIn({ width: inner, height: (fitTo?.height ?? 0) - top }, map, parts);
  if (!placed) return yield* withoutFrame(parts, map);
  const { body, foot, scale, apart } = placed;
  const height = fitTo?.height ?? Math.ceil(top + body.height + foot.height);
  const y = fitTo ? top + (height - foot.height - top - body.height * scale) / 2 : top;
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
function withoutFrame({ fitTo: _, ...parts }: PictureParts, map: SlideRows): Steps<Drawn> {
  return compactPicture(parts, map);
}

/** Into how many rows a map is wrapped that nothing limits. */
function usualRows({ stages }: Layout, { isWrapped }: PictureParts): number {
  return isWrapped ? (stages.length > longMap ? 3 : 2) : 1;
}

/** Rows of stages one under the other, each with its own heads. */
function bodyOf(rows: readonly Layout[], picture: PictureParts): CompactBody {
  const { tools, notes, drawnOf } = picture;
  const bodies = rows.map((row, at) => {
    const stages = row.stages.map(({ id }) => id);
    const ground = { stages, isBesideElsewhere: at < rows.length - 1 };
    const shown = rows.length > 1 ? { ...picture, notes: notes && notesShown(notes, ground) } : picture;
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

/** A body with the foot below it, and how they are drawn. */
interface PlacedBody {
  readonly body: CompactBody;
  readonly foot: SlideFoot;
  readonly scale: number;
  readonly apart: number;
}

/** The body as large as it fits a frame below its head, with a foot that is never larger than the cards; null where these leave too little. */
function* bodyIn(frame: PictureSize, map: SlideRows, parts: PictureParts): Steps<PlacedBody | null> {
  const foot = slideFoot(parts, map.plain, frame.width, parts.tools);
  if (!parts.fitTo || frame.height - foot.height < parts.fitTo.height / 3) return null;
  const usual = yield* bodyAbove(foot, frame, map, parts);
  const title = compact.titleFont.size * usual.scale;
  if (title >= slideStyle.foot.size) return usual;
  return yield* bodyAbove(slideFoot(parts, map.plain, frame.width, parts.tools, title), frame, map, parts);
}

function* bodyAbove(
  foot: SlideFoot,
  frame: PictureSize,
  map: SlideRows,
  parts: PictureParts,
): Steps<PlacedBody> {
  const room = { width: frame.width, height: frame.height - foot.height };
  const { rows, scale: wanted } = yield* fittedRows(room, map, parts.isWrapped === true);
  yield;
  const body = bodyOf(rows, parts);
  // Notes may reach beyond what was laid out.
  const scale = Math.min(wanted, room.width / (labelWidth + body.width), room.height / body.height);
  // What is still left goes between names and stages, as far as they belong together.
  const apart = Math.max(0, Math.min(48, room.width - (labelWidth + body.width) * scale));
  return { body, foot, scale, apart };
}
