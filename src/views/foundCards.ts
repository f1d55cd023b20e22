import { inTime } from '../commands/place.ts';
import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** The touchpoints of today as a person goes through the map: segment by segment in time, the tray last. */
export function cardsInOrder(doc: Doc): Touchpoint[] {
  const rows = inTime(
    doc,
    [...doc.touchpoint.values()].filter(({ state }) => state === 'asIs'),
  );
  const ranks = new Map(inOrder(doc.segment.values()).map(({ id }, at) => [id, at]));
  const rankOf = ({ segmentId, stageId }: Touchpoint) =>
    stageId === null ? ranks.size : (ranks.get(segmentId ?? '') ?? ranks.size);
  return rows.sort((a, b) => rankOf(a) - rankOf(b));
}

/** The touchpoints in whose title every word stands, whatever its case and accents; those that begin with the words come first. */
export function foundCards(cards: readonly Touchpoint[], words: string): Touchpoint[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...cards];
  const found = cards.filter(({ title }) => wanted.every((word) => plain(title).includes(word)));
  const begins = ({ title }: Touchpoint) => Number(plain(title).startsWith(wanted.join(' ')));
  return found.sort((a, b) => begins(b) - begins(a));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
