import { bodyHeight, labelWidth } from './compactBody.ts';
import type { Layout, StageBox } from './layout.ts';
import { layoutInRows, layoutOfRow, rowGap } from './layoutOfStages.ts';
import { compact } from './metrics.ts';
import type { PictureParts, PictureSize } from './timelinePicture.ts';

/** The most that a small map is enlarged in a frame. */
const mostScale = 1.5;
/** The most that a stage takes of the width of a slide where no row has to be filled. */
const mostStageWidth = 780;
/** Into how many rows a map is wrapped at the most. */
const mostRows = 6;
/** How often a scale is halved: cards then differ by less than a hundredth from the largest. */
const tries = 6;
/** Stages are as wide as a multiple of this, so that rows of other scales can share a layout. */
const step = 4;

/** The rows of a map on a slide, and the scale at which they fill it. */
export interface FittedRows {
  readonly rows: readonly Layout[];
  readonly scale: number;
}

/** A map laid out for a room: its stages as wide as the room allows, so that titles take few lines, and as many rows as make its texts largest. */
export function fittedRows(room: PictureSize, plain: Layout, parts: PictureParts): FittedRows {
  const layOut = layoutsByWidth(plain, parts);
  const fitted = (count: number) => fittedCount(room, layoutInRows(plain, count), layOut, parts);
  if (!parts.isWrapped || plain.stages.length < 2) return fitted(1);
  let best = fitted(2);
  for (let count = 3; count <= Math.min(mostRows, plain.stages.length); count++) {
    const next = fitted(count);
    if (next.scale <= best.scale) break;
    best = next;
  }
  return best;
}

type LayOut = (stageWidth: number) => Layout;

function layoutsByWidth(plain: Layout, parts: PictureParts): LayOut {
  const known = new Map<number, Layout>([[compact.stageWidth, plain]]);
  return (width) => {
    const layout = known.get(width) ?? parts.layOut(width);
    known.set(width, layout);
    return layout;
  };
}

/** The largest scale at which these rows fit: the larger it is, the narrower are the stages and the higher their cards. */
function fittedCount(
  room: PictureSize,
  rows: readonly Layout[],
  layOut: LayOut,
  { tools, isWrapped }: PictureParts,
): FittedRows {
  const at = (scale: number) => {
    const most = isWrapped ? Number.POSITIVE_INFINITY : mostStageWidth / scale;
    const laid = rows.map((row) => rowAt(row, room.width / scale, most, layOut));
    const height = laid.reduce((sum, row) => sum + bodyHeight(row, tools) + rowGap, -rowGap);
    return { rows: laid, scale, height, isFitting: height * scale <= room.height };
  };
  let high = Math.min(mostScale, ...rows.map(({ width }) => room.width / (labelWidth + width)));
  const largest = at(high);
  if (largest.isFitting) return largest;
  let best = at(room.height / largest.height);
  for (let time = 0; time < tries; time++) {
    const next = at((best.scale + high) / 2);
    if (next.isFitting) best = next;
    else high = next.scale;
  }
  return best;
}

/** A row with its stages widened until it is as long as the room. */
function rowAt(row: Layout, roomWidth: number, most: number, layOut: LayOut): Layout {
  const open = row.stages.filter(({ isFolded }) => !isFolded);
  const folded = widthOf(row.stages) - widthOf(open);
  const wide = (roomWidth - labelWidth - folded) / Math.max(1, open.length);
  const width = Math.max(compact.stageWidth, Math.floor(Math.min(wide, most) / step) * step);
  return layoutOfRow(
    layOut(width),
    row.stages.map(({ id }) => id),
  );
}

function widthOf(stages: readonly StageBox[]): number {
  return stages.reduce((sum, { width }) => sum + width, 0);
}
