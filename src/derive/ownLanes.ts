import { placeAt } from './cellAt.ts';
import type { BandBox, Box, LaneBox, LaneText, Layout, StageBox } from './layout.ts';
import { metricsOf } from './metrics.ts';

/** A cell of a lane of one's own, by what it belongs to. */
export interface OwnPlace {
  readonly laneId: string;
  readonly segmentId: string;
  readonly stageId: string;
}

/** A place of the keyboard in the lanes of one's own: a card, or a cell without any. */
export interface OwnHead extends OwnPlace {
  readonly cardId?: string;
}

/** A cell of a lane of one's own as it is laid out. */
export interface OwnCell {
  readonly place: OwnPlace;
  readonly lane: LaneBox;
  /** The cards in it, in their order. */
  readonly cards: readonly LaneText[];
  readonly box: Box;
  /** Where the next card would begin. */
  readonly free: Box;
}

/** The cells of the lanes of one's own of a band, lane by lane, without what is folded. */
export function ownCells(layout: Layout, band: BandBox): OwnCell[][] {
  return band.lanes
    .filter(isOpen)
    .map((lane) => openStages(layout).map((stage) => cellOf(layout, band, lane, stage)));
}

/** The cell of a lane of one's own under a point, or null. */
export function ownCellAt(layout: Layout, x: number, y: number): OwnCell | null {
  const band = layout.bands.find((box) => box.y <= y && y < box.y + box.height);
  const lane = band?.lanes.find((each) => isOpen(each) && each.y <= y && y < each.y + each.height);
  const stage = openStages(layout).find((box) => box.x <= x && x < box.x + box.width);
  return band && lane && stage ? cellOf(layout, band, lane, stage) : null;
}

/** The cell of a place, or null when it is not seen. */
export function ownCellOf(layout: Layout, { laneId, segmentId, stageId }: OwnPlace): OwnCell | null {
  const band = layout.bands.find(({ id }) => id === segmentId);
  const lane = band?.lanes.find((each) => isOpen(each) && each.row?.id === laneId);
  const stage = openStages(layout).find(({ id }) => id === stageId);
  return band && lane && stage ? cellOf(layout, band, lane, stage) : null;
}

/** Where a card of a lane stands on the board, and in which cell; null when it is not seen. */
export function laneCardBox(layout: Layout, id: string): { box: Box; place: OwnPlace } | null {
  for (const band of layout.bands)
    for (const lane of band.lanes) {
      const text = isOpen(lane) ? lane.texts?.find((each) => each.id === id) : undefined;
      const stage = text && openStages(layout).find((box) => isIn(text, box));
      if (!text || !stage) continue;
      const place = { laneId: lane.row?.id ?? '', segmentId: band.id, stageId: stage.id };
      return { box: onBoard(text, lane), place };
    }
  return null;
}

/** Where a card of a lane would go that is let go at a point: always into its own lane, counted among the other cards there. Null far away. */
export function ownPlaceAt(
  layout: Layout,
  { laneId, id }: { readonly laneId: string; readonly id: string },
  x: number,
  y: number,
): { place: OwnPlace; index: number } | null {
  const cell = placeAt(layout, x, y);
  const place = cell && { laneId, segmentId: cell.segmentId, stageId: cell.stageId };
  const found = place && ownCellOf(layout, place);
  if (!place || !found) return null;
  const others = found.cards.filter((card) => card.id !== id);
  const isBefore = (card: LaneText) => {
    const { y: top, height } = onBoard(card, found.lane);
    return top + height < y || (top <= y && card.x + card.width / 2 < x && layout.kind === 'timeline');
  };
  return { place, index: others.filter(isBefore).length };
}

function isOpen(lane: LaneBox): boolean {
  return lane.type === 'own' && lane.texts !== undefined;
}

function openStages({ stages }: Layout): readonly StageBox[] {
  return stages.filter(({ isFolded }) => !isFolded);
}

function isIn({ x }: Box, stage: Box | StageBox): boolean {
  return x >= stage.x && x < stage.x + stage.width;
}

function cellOf(layout: Layout, band: BandBox, lane: LaneBox, stage: StageBox): OwnCell {
  const cards = (lane.texts ?? []).filter((text) => isIn(text, stage));
  return {
    place: { laneId: lane.row?.id ?? '', segmentId: band.id, stageId: stage.id },
    lane,
    cards,
    box: { x: stage.x, y: lane.y, width: stage.width, height: lane.height },
    free: freeBox(layout, lane, stage, cards),
  };
}

/** Beside the last card of its line, or below the first one of the line before. */
function freeBox(layout: Layout, lane: LaneBox, stage: StageBox, cards: readonly LaneText[]): Box {
  const { line, padding } = metricsOf[layout.kind].lane;
  const columns = layout.kind === 'timeline' ? stage.slots : 1;
  const column = cards.length % columns;
  const above = cards.filter((_, at) => at % columns === column).at(-1);
  const top = above ? above.y + above.height + 4 : padding;
  const x = stage.x + (column * stage.width) / columns + 4;
  const height = Math.max(16, Math.min(line + 10, lane.height - top - 2));
  return { x, y: lane.y + top, width: stage.width / columns - 8, height };
}

function onBoard({ x, y, width, height }: LaneText, lane: LaneBox): Box {
  return { x, y: lane.y + y, width, height };
}
