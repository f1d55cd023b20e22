import { cardsById, touchpointsOf } from './bandBox.ts';
import { withEdges } from './curveEdges.ts';
import type { BandBox, CardBox, Layout, LinkBox, LinkEnd, StageBox } from './layout.ts';
import { bandGap, metricsOf } from './metrics.ts';

/** How far what stands in a column of the whole layout is moved. */
type ShiftAt = (x: number) => number;

/** A part of a layout: some of its stages side by side, with what stands in them, as it stands there. Names, shares and figures stay those of the whole. */
export function layoutOfStages(layout: Layout, stageIds: Iterable<string>): Layout {
  const wanted = new Set(stageIds);
  const kept = layout.stages.flatMap(({ id }, at) => (wanted.has(id) ? [at] : []));
  if (kept.length === layout.stages.length) return layout;
  let x = 0;
  const stages = kept.flatMap((at): StageBox[] => {
    const stage = layout.stages[at];
    if (!stage) return [];
    const box = { ...stage, x };
    x += stage.width;
    return [box];
  });
  const shift = shiftOf(layout, stages);
  let rise = 0;
  const bands = layout.bands.map((band) => {
    const spare = spareHeight(band, kept, layout);
    const part = partOfBand(band, kept, { shift, rise, spare });
    rise += spare;
    return part;
  });
  const last = bands.at(-1);
  const cards = cardsById(bands);
  return {
    kind: layout.kind,
    width: x,
    height: last ? last.y + last.height : 0,
    stages,
    bands,
    cards,
    links: layout.links.flatMap((link) => partOfLink(link, layout.cards, cards)),
  };
}

/** What is in a stage that is left out has no place. */
function shiftOf(layout: Layout, stages: readonly StageBox[]): ShiftAt {
  const moved = new Map(stages.map(({ id, x }) => [id, x]));
  const ends = layout.stages.map(({ id, x, width }) => ({ x, end: x + width, to: moved.get(id) }));
  return (x) => {
    const stage = ends.find((one) => one.x <= x && x < one.end);
    return stage?.to === undefined ? Number.NaN : stage.to - stage.x;
  };
}

/** What the tallest stack of a band takes more than the tallest that is left. */
function spareHeight(band: BandBox, kept: readonly number[], { kind }: Layout): number {
  const { lanePadding, cardHeight } = metricsOf[kind];
  const least = band.y + band.gutter + lanePadding + cardHeight;
  const bottom = (cards: readonly CardBox[]) => Math.max(least, ...cards.map(({ y, height }) => y + height));
  if (band.isFolded) return 0;
  return bottom(band.cells.flat()) - bottom(kept.flatMap((at) => band.cells[at] ?? []));
}

function partOfBand(
  band: BandBox,
  kept: readonly number[],
  { shift, rise, spare }: { readonly shift: ShiftAt; readonly rise: number; readonly spare: number },
): BandBox {
  const touchpoints = band.lanes.find(({ type }) => type === 'touchpoints') ?? { y: band.y };
  const up = (y: number) => y - rise - (y > touchpoints.y ? spare : 0);
  const cells = kept.map((at) =>
    (band.cells[at] ?? []).map((card) => ({ ...card, x: card.x + shift(card.x), y: card.y - rise })),
  );
  const points = band.points
    .filter(({ x }) => !Number.isNaN(shift(x)))
    .map((point, at) => ({
      ...point,
      x: point.x + shift(point.x),
      y: point.y + up(band.baseline) - band.baseline,
      bridged: point.bridged && at > 0,
    }));
  const lanes = band.lanes.map((lane) => ({
    ...lane,
    y: up(lane.y),
    height: lane.height - (lane.type === 'touchpoints' ? spare : 0),
    ...(lane.texts && {
      texts: lane.texts
        .filter(({ x }) => !Number.isNaN(shift(x)))
        .map((text) => ({ ...text, x: text.x + shift(text.x) })),
    }),
  }));
  return {
    ...band,
    y: band.y - rise,
    height: band.height - spare,
    lanes,
    cells,
    points,
    felt: touchpointsOf(band),
    baseline: up(band.baseline),
  };
}

/** A link is drawn when both its cards are left. Its ends go with their cards, for they may stand on the border to the next stage; where it changes bands goes with its beginning. */
function partOfLink(link: LinkBox, whole: Layout['cards'], cards: Layout['cards']): LinkBox[] {
  const moved = ({ cardId }: LinkEnd) => (cards.get(cardId)?.x ?? Number.NaN) - (whole.get(cardId)?.x ?? 0);
  const [start, end] = [moved(link.from), moved(link.to)];
  if (Number.isNaN(start) || Number.isNaN(end)) return [];
  const from = { ...link.from, x: link.from.x + start };
  const to = { ...link.to, x: link.to.x + end };
  return [{ ...link, from, to, crossing: link.crossing === null ? null : link.crossing + start }];
}

/** The stages of a layout in a number of rows, broken between stages so that the rows are about as wide as one another. */
export function layoutInRows(layout: Layout, rows: number): Layout[] {
  const { stages } = layout;
  const count = Math.max(1, Math.min(rows, stages.length));
  const each = layout.width / count;
  const lists: string[][] = Array.from({ length: count }, () => []);
  stages.forEach(({ id, x, width }, at) => {
    const wanted = Math.floor((x + width / 2) / Math.max(1, each));
    // No row is left empty: as many stages stay behind as there are rows to come.
    const row = Math.min(wanted, count - 1, at);
    lists[Math.max(row, count - (stages.length - at))]?.push(id);
  });
  return lists.filter((ids) => ids.length > 0).map((ids) => layoutOfRow(layout, ids));
}

/** Some stages of a layout as a row, beyond which curves go on. */
export function layoutOfRow(layout: Layout, stageIds: readonly string[]): Layout {
  return withEdges(layout, layoutOfStages(layout, stageIds));
}

/** The space between the rows of a picture. */
export const rowGap = 5 * bandGap;
