import type { Doc } from '../model/doc.ts';
import type { Layout } from './layout.ts';
import { layoutJourney } from './layoutJourney.ts';
import { bandGap, headers } from './metrics.ts';
import { notesShown } from './notesShown.ts';
import { innerSize, onPaper, type Paper, pageNumber, paperSize, placed } from './paper.ts';
import { type PictureOptions, pictureOf } from './pictureScene.ts';
import type { Scene } from './scene.ts';
import { stageHeaderHeight } from './stageHeaderItems.ts';
import type { Steps } from './steps.ts';

/** The least size at which a map is printed on pages: its small texts then have five points. */
const leastScale = 0.62;

/** The margins of a picture on both sides, and its title, legend and foot. */
const besides = { width: 48, height: 48 + 150 };

/** The map on sheets, broken between stages, with the headers of segments on each; where a sheet is too low for all segments, they follow on others. `name` is the words for a page. Made page by page. */
export function* stagePages(
  doc: Doc,
  options: PictureOptions,
  paper: Paper,
  name: (page: number, pages: number) => string,
): Steps<Scene[]> {
  const { fitTo: _, isWrapped: __, ...free } = options;
  if ((free.subject ?? 'map') !== 'map') return [onPaper(pictureOf(doc, free), paper)];
  const picture: PictureOptions = { ...free, kind: 'timeline' };
  const size = paperSize(paper);
  const inner = innerSize(size);
  const layout = layoutOf(doc, picture);
  const wanted = new Set(picture.stages ?? layout.stages.map(({ id }) => id));
  const stages = layout.stages.filter(({ id }) => wanted.has(id));
  const headHeight = stageHeaderHeight(layout.stages, picture.measure);
  const fullHeight = layout.height + headHeight + besides.height;
  const scale = Math.min(1, Math.max(leastScale, inner.height / fullHeight));
  const columns = groups(
    stages,
    ({ width }) => width,
    inner.width / scale - headers.segmentWidth - besides.width,
  );
  const rows = groups(
    layout.bands,
    ({ height }) => height + bandGap,
    inner.height / scale - headHeight - besides.height + bandGap,
  );
  const parts = rows.flatMap((bands) => columns.map((column) => ({ bands, column })));
  const whole = parts.length <= 1;
  const pages: Scene[] = [];
  for (const [at, { bands, column }] of parts.entries()) {
    yield;
    const isBesideElsewhere = column !== columns.at(-1);
    const isBelowElsewhere = bands !== rows.at(-1);
    const note = notesShown(doc.note, { isBesideElsewhere, isBelowElsewhere });
    const scene = pictureOf(
      { ...doc, note },
      {
        ...picture,
        ...(!whole && { stages: column.map(({ id }) => id) }),
        ...(rows.length > 1 && { shown: onlyBands(picture, layout, bands) }),
      },
    );
    const fit = Math.min(scale, inner.width / scene.width, inner.height / scene.height);
    const page = placed(scene, size, fit, 'left');
    const number = pageNumber(name(at + 1, parts.length), size, picture.theme.text2);
    pages.push(whole ? page : { ...page, items: [...page.items, number] });
  }
  return pages;
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
