import type { JourneyTable, TableBand, TableLane } from './journeyTable.ts';

/** Where the keyboard can be in the table: a header, a touchpoint or an empty cell, the texts of a cell, the sum of a stage. */
export type TablePlace =
  | { readonly kind: 'stage'; readonly id: string }
  | { readonly kind: 'segment'; readonly id: string }
  | {
      readonly kind: 'cell';
      readonly segmentId: string;
      readonly stageId: string;
      readonly touchpointId?: string | undefined;
    }
  | {
      readonly kind: 'lane';
      /** The key of the lane. */
      readonly lane: string;
      readonly segmentId: string;
      readonly stageId: string;
      /** The card of a lane of one's own; absent where the cell has none, and in all other lanes. */
      readonly cardId?: string | undefined;
    }
  | { readonly kind: 'sum'; readonly stageId: string };

/** A key that walks over the table: the four arrows, to the ends of a row, to the ends of the table. */
export type TableStep = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'first' | 'last';

/** The name under which a place is found in the page. */
export function placeKey(place: TablePlace): string {
  switch (place.kind) {
    case 'cell':
      return place.touchpointId ?? `${place.segmentId} ${place.stageId}`;
    case 'lane':
      return place.cardId ?? `${place.lane} ${place.segmentId} ${place.stageId}`;
    case 'sum':
      return `sum ${place.stageId}`;
    default:
      return `${place.kind} ${place.id}`;
  }
}

/** The places of the table column by column, each from top to bottom; the first column is that of the segments. */
export function placeColumns({ stages, bands }: JourneyTable): TablePlace[][] {
  const columns = stages.map(({ id: stageId }, column): TablePlace[] => [
    { kind: 'stage', id: stageId },
    ...bands.flatMap((band) => [...cellPlaces(band, stageId, column), ...lanePlaces(band, stageId, column)]),
    { kind: 'sum', stageId },
  ]);
  return [bands.map(({ id }) => ({ kind: 'segment', id })), ...columns];
}

/** Where the keyboard goes from a place. At the edge it stays; without any place it is null. */
export function neighbourInTable(
  table: JourneyTable,
  place: TablePlace | null,
  step: TableStep,
): TablePlace | null {
  const [first, last] = [table.bands[0], table.bands.at(-1)];
  if (!first || !last || table.stages.length === 0) return null;
  if (!place || step === 'first') return inRow(table, { kind: 'cell', index: 0, band: first }, 0);
  if (step === 'last') {
    const index = Number.MAX_SAFE_INTEGER;
    return inRow(table, { kind: 'cell', index, band: last }, table.stages.length - 1);
  }
  if (step === 'up' || step === 'down') return alongColumn(table, place, step === 'up' ? -1 : 1);
  const row = rowOf(table, place);
  const column = columnOf(table, place);
  const ends = table.stages.length - 1;
  const to = { left: column - 1, right: column + 1, home: 0, end: ends }[step];
  return inRow(table, row, Math.min(ends, to)) ?? place;
}

/** The place that stands for another: itself, or what is nearest when it is gone; null in a table without any. */
export function placeInTable(table: JourneyTable, place: TablePlace | null): TablePlace | null {
  const { stages, bands, cards } = table;
  const hasStage = (id: string) => stages.some((stage) => stage.id === id);
  if (place?.kind === 'stage' && hasStage(place.id)) return place;
  if (place?.kind === 'sum' && hasStage(place.stageId)) return place;
  if (place?.kind === 'segment' && bands.some(({ id }) => id === place.id)) return place;
  const [stage, first] = [stages[0], bands[0]];
  if (!stage) return first ? { kind: 'segment', id: first.id } : null;
  if (!first) return { kind: 'stage', id: stage.id };
  if (!place || !('segmentId' in place)) return inRow(table, { kind: 'cell', index: 0, band: first }, 0);
  if (place.kind === 'lane' && place.cardId !== undefined) {
    const found = placeOfLaneCard(table, place.cardId);
    if (found) return found;
  }
  const card = place.kind === 'cell' ? cards.get(place.touchpointId ?? '') : undefined;
  if (card) return { kind: 'cell', segmentId: card.segmentId, stageId: card.stageId, touchpointId: card.id };
  const band = bands.find(({ id }) => id === place.segmentId) ?? first;
  const column = Math.max(0, columnOf(table, place));
  const lane = place.kind === 'lane' && band.lanes.find(({ key }) => key === place.lane);
  if (lane) return inRow(table, { kind: 'lane', lane, band, index: cardIndex(lane, place.cardId) }, column);
  return inRow(table, { kind: 'cell', index: Number.MAX_SAFE_INTEGER, band }, column);
}

/** Where a card of a lane of one's own stands. */
export function placeOfLaneCard(
  { stages, bands }: JourneyTable,
  cardId: string,
): (TablePlace & { kind: 'lane' }) | null {
  for (const band of bands)
    for (const lane of band.lanes) {
      const column = stages.findIndex((_, at) => cardsIn(lane, at).some(({ id }) => id === cardId));
      const stageId = stages[column]?.id;
      if (stageId !== undefined) return { kind: 'lane', lane: lane.key, segmentId: band.id, stageId, cardId };
    }
  return null;
}

/** A row as far as walking sideways needs it. */
type Row =
  | { readonly kind: 'cell'; readonly band: TableBand; readonly index: number }
  | { readonly kind: 'lane'; readonly band: TableBand; readonly lane: TableLane; readonly index: number }
  | { readonly kind: 'stage' }
  | { readonly kind: 'sum' };

function rowOf({ bands, cards }: JourneyTable, place: TablePlace): Row {
  if (place.kind === 'stage' || place.kind === 'sum') return { kind: place.kind };
  const id = place.kind === 'segment' ? place.id : place.segmentId;
  const band = bands.find((one) => one.id === id) ?? bands[0];
  if (!band) return { kind: 'stage' };
  const lane = place.kind === 'lane' && band.lanes.find(({ key }) => key === place.lane);
  if (lane) return { kind: 'lane', band, lane, index: cardIndex(lane, place.cardId) };
  const index = place.kind === 'cell' ? (cards.get(place.touchpointId ?? '')?.index ?? 0) : 0;
  return { kind: 'cell', band, index };
}

/** The place of a card in its cell; the end of it when it is gone, the first without a card. */
function cardIndex({ cells }: TableLane, cardId: string | undefined): number {
  if (cardId === undefined) return 0;
  const at = cells.map((cards) => cards.findIndex(({ id }) => id === cardId)).find((index) => index >= 0);
  return at ?? Number.MAX_SAFE_INTEGER;
}

function columnOf({ stages }: JourneyTable, place: TablePlace): number {
  if (place.kind === 'segment') return -1;
  const id = place.kind === 'stage' ? place.id : place.stageId;
  return stages.findIndex((one) => one.id === id);
}

/** The place of a row in a column; −1 is the header of its segment, null where there is none. */
function inRow({ stages }: JourneyTable, row: Row, column: number): TablePlace | null {
  const stageId = stages[column]?.id;
  if (row.kind === 'stage' || row.kind === 'sum') {
    if (stageId === undefined) return null;
    return row.kind === 'stage' ? { kind: 'stage', id: stageId } : { kind: 'sum', stageId };
  }
  const { band } = row;
  if (column === -1) return { kind: 'segment', id: band.id };
  if (stageId === undefined) return null;
  if (row.kind === 'lane') {
    const cards = cardsIn(row.lane, column);
    const cardId = cards[Math.min(row.index, cards.length - 1)]?.id;
    return { kind: 'lane', lane: row.lane.key, segmentId: band.id, stageId, cardId };
  }
  const cell = band.cells[column] ?? [];
  const card = cell[Math.min(row.index, cell.length - 1)];
  return { kind: 'cell', segmentId: band.id, stageId, touchpointId: card?.id };
}

function alongColumn(table: JourneyTable, place: TablePlace, step: -1 | 1): TablePlace {
  const column = placeColumns(table)[columnOf(table, place) + 1] ?? [];
  const key = placeKey(place);
  const at = column.findIndex((one) => placeKey(one) === key);
  return column[at + step] ?? place;
}

function cellPlaces(band: TableBand, stageId: string, column: number): TablePlace[] {
  const cell = band.cells[column] ?? [];
  const place = { kind: 'cell', segmentId: band.id, stageId } as const;
  return cell.length > 0 ? cell.map(({ id }) => ({ ...place, touchpointId: id })) : [place];
}

function lanePlaces(band: TableBand, stageId: string, column: number): TablePlace[] {
  return band.lanes.flatMap((lane) => {
    const cards = cardsIn(lane, column);
    const place = { kind: 'lane', lane: lane.key, segmentId: band.id, stageId } as const;
    return cards.length > 0 ? cards.map(({ id }) => ({ ...place, cardId: id })) : [place];
  });
}

/** The cards of a lane of one's own in a column; none in any other lane. */
function cardsIn({ type, cells }: TableLane, column: number) {
  return type === 'own' ? (cells[column] ?? []) : [];
}
