import type { BandBox, Box, CardBox, Layout, Place, PointBox, StageBox } from './layout.ts';
import { compact, metricsOf, timeline } from './metrics.ts';

/** How far outside of the map a point still belongs to its nearest cell. */
const placeReach = 200;

/** Where a card released at a point would stand. `index` counts the other cards of the cell, so it is the place after a move. Points a little outside belong to the nearest cell, far away or without any cell it is null. */
export function placeAt(layout: Layout, x: number, y: number, draggedId?: string): Place | null {
  const isFar =
    x < -placeReach || x > layout.width + placeReach || y < -placeReach || y > layout.height + placeReach;
  const band = nearestBand(layout.bands, y);
  const at = layout.stages.findLastIndex((box) => box.x <= x);
  const stage = layout.stages[Math.max(0, at)];
  if (isFar || !band || !stage) return null;
  const others = (band.cells[Math.max(0, at)] ?? []).filter(({ id }) => id !== draggedId);
  // What is folded takes a card to its end, for nobody sees between which others it would come.
  if (stage.isFolded || band.isFolded)
    return { segmentId: band.id, stageId: stage.id, index: Number.MAX_SAFE_INTEGER };
  const isBefore = (card: CardBox) =>
    layout.kind === 'compact' ? card.y + card.height / 2 < y : card.x + card.width / 2 < x;
  return { segmentId: band.id, stageId: stage.id, index: others.filter(isBefore).length };
}

/** The ground of a cell: its stage's width in the touchpoints lane of its band. Null when there is no such cell. */
export function cellBox(layout: Layout, segmentId: string, stageId: string): Box | null {
  const cell = cellOf(layout, segmentId, stageId);
  const lane = cell?.band.lanes[0];
  return cell && lane ? { x: cell.stage.x, y: lane.y, width: cell.stage.width, height: lane.height } : null;
}

/** Where a card at a place would be drawn; beyond the stage when its slots are full. Null when there is no such cell. */
export function slotBox(layout: Layout, { segmentId, stageId, index }: Place): Box | null {
  const cell = cellOf(layout, segmentId, stageId);
  const lane = cell?.band.lanes[0];
  if (!cell || !lane) return null;
  if (cell.stage.isFolded || cell.band.isFolded) return cellBox(layout, segmentId, stageId);
  const { cardHeight, cardWidth, lanePadding } = metricsOf[layout.kind];
  const { x, width } = cell.stage;
  const { gutter } = cell.band;
  const y = lane.y + gutter + lanePadding;
  if (layout.kind === 'timeline') {
    const left = x + index * timeline.slot + timeline.slotMargin;
    return { x: left, y, width: cardWidth, height: lane.height - gutter - 2 * lanePadding };
  }
  const [there, last] = [cell.cards[index], cell.cards.at(-1)];
  const top = there?.y ?? (last ? last.y + last.height + compact.cardGap : y);
  return { x: x + compact.cardMargin, y: top, width: width - 2 * compact.cardMargin, height: cardHeight };
}

/** The card under a point, or null. */
export function cardAt(layout: Layout, x: number, y: number): CardBox | null {
  const band = layout.bands.find((box) => box.y <= y && y < box.y + box.height);
  const at = layout.stages.findIndex((box) => box.x <= x && x < box.x + box.width);
  return band?.cells[at]?.find((card) => isInside(card, x, y)) ?? null;
}

/** The point of a curve nearest to a place on the board, within `reach` pixels, and its band; or null. */
export function pointAt(
  layout: Layout,
  x: number,
  y: number,
  reach = 12,
): { readonly band: BandBox; readonly point: PointBox } | null {
  let best: { readonly band: BandBox; readonly point: PointBox } | null = null;
  let distance = reach;
  for (const band of layout.bands) {
    if (band.isFolded || y < band.y - reach || y > band.y + band.height + reach) continue;
    for (const point of band.points) {
      const away = Math.hypot(point.x - x, point.y - y);
      if (away > distance || (best && away === distance)) continue;
      best = { band, point };
      distance = away;
    }
  }
  return best;
}

interface Cell {
  readonly band: BandBox;
  readonly stage: StageBox;
  readonly cards: readonly CardBox[];
}

function cellOf(layout: Layout, segmentId: string, stageId: string): Cell | null {
  const band = layout.bands.find(({ id }) => id === segmentId);
  const at = layout.stages.findIndex(({ id }) => id === stageId);
  const stage = layout.stages[at];
  return band && stage ? { band, stage, cards: band.cells[at] ?? [] } : null;
}

/** The band that holds a height, or else the one that is nearest to it. */
function nearestBand(bands: readonly BandBox[], y: number): BandBox | undefined {
  const away = (band: BandBox) => Math.max(band.y - y, y - (band.y + band.height), 0);
  let best = bands[0];
  for (const band of bands) if (best && away(band) < away(best)) best = band;
  return best;
}

function isInside(box: Box, x: number, y: number): boolean {
  return box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height;
}
