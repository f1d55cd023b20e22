import type { JourneyTable } from '../../derive/journeyTable.ts';
import { placeColumns, placeKey, type TablePlace } from '../../derive/tablePlaces.ts';

/** The place that an element of the table stands for. */
export function placeOfKey(table: JourneyTable, key: string | undefined): TablePlace | null {
  if (key === undefined) return null;
  const card = table.cards.get(key);
  if (card) return { kind: 'cell', segmentId: card.segmentId, stageId: card.stageId, touchpointId: card.id };
  return (
    placeColumns(table)
      .flat()
      .find((place) => placeKey(place) === key) ?? null
  );
}
