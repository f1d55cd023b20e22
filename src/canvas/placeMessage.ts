import type { CardBox, Layout } from '../derive/layout.ts';
import { idSet } from '../ui/idSet.ts';
import type { Message } from '../words/key.ts';

/** Where a card in hand would go, in words: *Selection, before Contract signature*. `ids` are all cards in hand; null when there is no such cell. */
export function placeMessage(layout: Layout, card: CardBox, ids: readonly string[]): Message | null {
  const band = layout.bands.find(({ id }) => id === card.segmentId);
  const column = layout.stages.findIndex(({ id }) => id === card.stageId);
  const stage = layout.stages[column]?.stage.name;
  if (!band || stage === undefined) return null;
  const own = idSet(ids);
  const others = (band.cells[column] ?? []).filter(({ id }) => !own.has(id));
  const next = others.find(({ index }) => index > card.index)?.touchpoint.title;
  if (next !== undefined) return { key: 'board.placeBefore', values: { stage, title: next } };
  const last = others.at(-1)?.touchpoint.title;
  if (last !== undefined) return { key: 'board.placeAfter', values: { stage, title: last } };
  return { key: 'board.placeAlone', values: { stage } };
}
