import type { JourneyTable } from './journeyTable.ts';
import type { Place } from './layout.ts';

/** Where touchpoints come to stand a step further: up and down within their cell, then in the same stage of the next segment; to the sides in the next stage. Null at the edge of the map. */
export function placeAfterMove(
  { stages, bands, cards }: JourneyTable,
  id: string,
  ids: readonly string[],
  step: 'left' | 'right' | 'up' | 'down',
): Place | null {
  const card = cards.get(id);
  const band = bands.findIndex((one) => one.id === card?.segmentId);
  const column = stages.findIndex((one) => one.id === card?.stageId);
  if (!card) return null;
  const othersIn = (row: number, at: number) =>
    (bands[row]?.cells[at] ?? []).filter((other) => !ids.includes(other.id));
  const placeIn = (row: number, at: number, index: number): Place | null => {
    const [segmentId, stageId] = [bands[row]?.id, stages[at]?.id];
    return segmentId !== undefined && stageId !== undefined ? { segmentId, stageId, index } : null;
  };
  const others = othersIn(band, column);
  const before = others.filter((other) => other.index < card.index).length;
  const way = step === 'left' || step === 'up' ? -1 : 1;
  if (step === 'left' || step === 'right') {
    const count = othersIn(band, column + way).length;
    return placeIn(band, column + way, Math.min(before, count));
  }
  const isInside = before + way >= 0 && before + way <= others.length;
  if (isInside) return placeIn(band, column, before + way);
  return placeIn(band + way, column, way < 0 ? othersIn(band + way, column).length : 0);
}
