import type { Layout, Place } from '../derive/layout.ts';
import type { Message } from '../words/key.ts';

/** Where cards in hand would go, in words: *Selection, before Contract signature*. `ids` are the cards in hand; null when there is no such cell. */
export function placeMessage(layout: Layout, place: Place, ids: readonly string[]): Message | null {
  const band = layout.bands.find(({ id }) => id === place.segmentId);
  const column = layout.stages.findIndex(({ id }) => id === place.stageId);
  const stage = layout.stages[column]?.stage.name;
  if (!band || stage === undefined) return null;
  const others = (band.cells[column] ?? []).filter((card) => !ids.includes(card.id));
  const next = others[place.index]?.touchpoint.title;
  if (next !== undefined) return { key: 'board.placeBefore', values: { stage, title: next } };
  const last = others.at(-1)?.touchpoint.title;
  if (last !== undefined) return { key: 'board.placeAfter', values: { stage, title: last } };
  return { key: 'board.placeAlone', values: { stage } };
}
