import type { Doc } from '../model/doc.ts';
import type { Layout } from './layout.ts';
import { layoutJourney } from './layoutJourney.ts';
import type { Measure } from './measure.ts';
import { bandGap, headers } from './metrics.ts';
import { notesShown } from './notesShown.ts';
import { innerSize, numbered, onPaper, type Paper, paperSize, placed } from './paper.ts';
import { type PictureOptions, pictureOf } from './pictureScene.ts';
import type { Scene } from './scene.ts';
import { stageHeaderHeight } from './stageHeaderItems.ts';
import type { Steps } from './steps.ts';
import type { PictureSize } from './timelinePicture.ts';

/** The least and the largest size at which a map is printed on pages: its smallest texts, which have ten pixels, then have six to nine points. */
const leastScale = 0.8;
const mostScale = 1.2;
const sizes = Array.from(
  { length: Math.round((mostScale - leastScale) * 100) + 1 },
  (_, step) => leastScale + step / 100,
);

/** The margins of a picture on both sides, and about what its title, legend and foot take. */
const besides = { width: 48, height: 48 + 150 };

/** So often pages are drawn at the most until nothing on them has to shrink. */
const mostTries = 3;

/** The map on sheets, broken between stages, with the headers of segments on each; where a sheet is too low for all segments, they follow on others. `name` is the words for a page, and `more` how many pages of another kind follow. Made page by page. */
export function* stagePages(
  doc: Doc,
  options: PictureOptions,
  paper: Paper,
  name: (page: number, pages: number) => string,
  more = 0,
): Steps<Scene[]> {
  const { fitTo: _, isWrapped: __, ...free } = options;
  const withNumber = (page: Scene, at: number, drawn: number) =>
    drawn + more > 1 ? numbered(page, name(at + 1, drawn + more), free.theme) : page;
  if ((free.subject ?? 'map') !== 'map') return [withNumber(onPaper(pictureOf(doc, free), paper), 0, 1)];
  const picture: PictureOptions = { ...free, kind: 'timeline' };
  const size = paperSize(paper);
  const inner = innerSize(size);
  const layout = layoutOf(doc, picture);
  const wanted = new Set(picture.stages ?? layout.stages.map(({ id }) => id));
  const stages = layout.stages.filter(({ id }) => wanted.has(id));
  for (let tries = 1, taken = besides.height; ; tries++) {
    const room = roomFor(layout, stages, picture.measure, { ...inner, taken });
    const plan = plannedPages(layout, stages, room);
    const scenes = yield* drawnPages(doc, picture, layout, plan);
    const over = Math.max(...scenes.map(({ height }) => height)) - inner.height / plan.scale;
    if (over > 0.5 && plan.isWithin && tries < mostTries) {
      taken += over;
      continue;
    }
    return scenes.map((scene, at) => {
      const fit = Math.min(plan.scale, inner.width / scene.width, inner.height / scene.height);
      return withNumber(placed(scene, size, fit, 'left'), at, scenes.length);
    });
  }
}

function* drawnPages(
  doc: Doc,
  picture: PictureOptions,
  layout: Layout,
  { width, columns, rows }: PagePlan,
): Steps<Scene[]> {
  const scenes: Scene[] = [];
  for (const bands of rows)
    for (const column of columns) {
      yield;
      const isBesideElsewhere = column !== columns.at(-1);
      const isBelowElsewhere = bands !== rows.at(-1);
      const note = notesShown(doc.note, { isBesideElsewhere, isBelowElsewhere });
      const page = { stages: column.map(({ id }) => id), width };
      const shown = rows.length > 1 ? { shown: onlyBands(picture, layout, bands) } : {};
      scenes.push(pictureOf({ ...doc, note }, { ...picture, page, ...shown }));
    }
  return scenes;
}

/** What a page of a size has room for. */
type RoomAt = (scale: number) => { readonly width: number; readonly height: number };

/** `taken` is what stands above and below the map. */
function roomFor(
  layout: Layout,
  stages: Layout['stages'],
  measure: Measure,
  inner: PictureSize & { readonly taken: number },
): RoomAt {
  const phases = stages.some(({ stage }) => stage.phaseId) ? 18 : 0;
  const head = phases + stageHeaderHeight(layout.stages, measure);
  return (scale) => ({
    width: inner.width / scale - headers.segmentWidth - besides.width,
    height: inner.height / scale - head - inner.taken,
  });
}

/** Which stages and segments come on which page, and how large. */
interface PagePlan {
  readonly scale: number;
  /** How wide all stages of a page are. */
  readonly width: number;
  readonly columns: readonly Layout['stages'][];
  readonly rows: readonly Layout['bands'][];
  /** Whether each page has room for what is planned on it. */
  readonly isWithin: boolean;
}

/** As large as pages can be without needing more of them. */
function plannedPages({ bands, height }: Layout, stages: Layout['stages'], roomAt: RoomAt): PagePlan {
  const at = (scale: number): PagePlan => {
    const room = roomAt(scale);
    const columns = groups(stages, ({ width }) => width, room.width);
    const rows = groups(bands, bandLength, room.height + bandGap);
    const isFitting = columns.every((column) => lengthOf(column, ({ width }) => width) <= room.width);
    const isLowEnough = rows.every((row) => lengthOf(row, bandLength) <= room.height + bandGap);
    return { scale, width: room.width, columns, rows, isWithin: isFitting && isLowEnough };
  };
  // Segments are not torn from each other where a smaller size, which can still be read, keeps them together.
  const together = sizes.findLast((scale) => scale <= 1 && height <= roomAt(scale).height);
  const fewest = at(together ?? leastScale);
  const isAsFew = ({ columns, rows }: PagePlan) =>
    rows.length <= fewest.rows.length && columns.length <= fewest.columns.length;
  return sizes.map(at).findLast((plan) => plan.isWithin && isAsFew(plan)) ?? fewest;
}

function bandLength({ height }: Layout['bands'][number]): number {
  return height + bandGap;
}

function lengthOf<T>(all: readonly T[], length: (one: T) => number): number {
  return all.reduce((sum, one) => sum + length(one), 0);
}

function layoutOf(doc: Doc, { measure, laneHeight = 'M', shown, state }: PictureOptions): Layout {
  return layoutJourney(doc, {
    kind: 'timeline',
    measure,
    laneHeight,
    wholeTitles: true,
    ...(state && { state }),
    ...(shown && { shown }),
  });
}

function onlyBands({ shown }: PictureOptions, layout: Layout, kept: Layout['bands']) {
  const base = shown ?? { hiddenSegments: [], foldedSegments: [], foldedStages: [] };
  const ids = new Set(kept.map(({ segment }) => segment.id));
  const others = layout.bands.flatMap(({ segment: { id } }) => (ids.has(id) ? [] : [id]));
  return { ...base, hiddenSegments: [...base.hiddenSegments, ...others] };
}

/** As many groups as are needed for a length, one after the other and about as long as each other; one that is longer than the room stands alone. */
function groups<T>(all: readonly T[], length: (one: T) => number, room: number): T[][] {
  const fewest = filled(all, length, room);
  let [low, high] = [room / 2, room];
  for (let tries = 0; tries < 12; tries++) {
    const middle = (low + high) / 2;
    if (filled(all, length, middle).length > fewest.length) low = middle;
    else high = middle;
  }
  return filled(all, length, high);
}

function filled<T>(all: readonly T[], length: (one: T) => number, room: number): T[][] {
  const made: T[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const one of all) {
    if (used + length(one) > room) {
      made.push([]);
      used = 0;
    }
    made.at(-1)?.push(one);
    used += length(one);
  }
  return made.length > 0 ? made : [[]];
}
