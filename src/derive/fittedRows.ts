import { labelWidth } from './compactBody.ts';
import type { Layout, StageBox } from './layout.ts';
import { compact } from './metrics.ts';
import type { SlideRow, SlideRows, WideRow } from './slideRows.ts';
import type { Steps } from './steps.ts';
import type { PictureSize } from './timelinePicture.ts';

/** The most that a small map is enlarged in a frame. */
const mostScale = 1.5;
/** The most that a stage takes of the width of a slide where no row has to be filled. */
const mostStageWidth = 780;
/** Into how many rows a map is wrapped at the most. */
const mostRows = 6;
/** Scales are halved until the largest is no more than a hundredth larger than the one that was found, and at least so often. */
const nearly = 1.01;
const leastTries = 6;
/** Stages are as wide as a multiple of this, so that rows of other scales can share a layout. */
const step = 4;

/** The rows of a map on a slide, and the scale at which they fill it. */
export interface FittedRows {
  readonly rows: readonly Layout[];
  readonly scale: number;
}

/** A map laid out for a room: its stages as wide as the room allows, so that titles take few lines, and as many rows as make its texts largest. */
export function* fittedRows(room: PictureSize, map: SlideRows, isWrapped: boolean): Steps<FittedRows> {
  const counts = isWrapped && map.most > 1 ? Math.min(mostRows, map.most) : 1;
  let best = fitOf(room, map, Math.min(2, counts), isWrapped);
  let scale = yield* best.largest();
  for (let count = 3; count <= counts; count++) {
    const other = fitOf(room, map, count, isWrapped);
    if (!(yield* other.isFitting(scale * nearly))) continue;
    best = other;
    scale = yield* best.largest();
  }
  const rows: Layout[] = [];
  for (const row of best.rowsAt(scale)) rows.push(yield* map.layoutOf(row));
  return { rows, scale };
}

/** How a number of rows fits a room. */
interface Fit {
  readonly isFitting: (scale: number) => Steps<boolean>;
  readonly largest: () => Steps<number>;
  readonly rowsAt: (scale: number) => WideRow[];
}

function fitOf(room: PictureSize, map: SlideRows, count: number, isWrapped: boolean): Fit {
  const rows = map.inRows(count);
  const high = Math.min(mostScale, ...rows.map(({ layout }) => room.width / (labelWidth + layout.width)));
  const rowsAt = (scale: number) => {
    const most = isWrapped ? Number.POSITIVE_INFINITY : mostStageWidth / scale;
    return rows.map((row) => ({ row, width: stageWidth(row, room.width / scale, most) }));
  };
  const isFitting = function* (scale: number): Steps<boolean> {
    return scale <= high && (yield* map.areWithin(rowsAt(scale), room.height / scale));
  };
  /** The larger the scale, the narrower are the stages and the higher their cards. */
  const largest = function* (): Steps<number> {
    if (yield* isFitting(high)) return high;
    let [low, above] = [room.height / (yield* map.heightOf(rowsAt(high))), high];
    // At larger scales the map is no lower than here, where its stages are the widest.
    const least = yield* map.heightOf(rowsAt(low));
    for (let time = 0; time < leastTries || above > low * nearly; time++) {
      const middle = (low + above) / 2;
      if (least * middle <= room.height && (yield* isFitting(middle))) low = middle;
      else above = middle;
    }
    return low;
  };
  return { isFitting, largest, rowsAt };
}

/** How wide the stages of a row are that is as long as the room. */
function stageWidth({ layout: { stages } }: SlideRow, roomWidth: number, most: number): number {
  const open = stages.filter(({ isFolded }) => !isFolded);
  const folded = widthOf(stages) - widthOf(open);
  const wide = (roomWidth - labelWidth - folded) / Math.max(1, open.length);
  return Math.max(compact.stageWidth, Math.floor(Math.min(wide, most) / step) * step);
}

function widthOf(stages: readonly StageBox[]): number {
  return stages.reduce((sum, { width }) => sum + width, 0);
}
