import { cardsById } from './bandBox.ts';
import type { Layout } from './layout.ts';

/** A layout of which only these segments are there, each where it stands in the whole; the places of the others stay empty. */
export function layoutOfSegments(layout: Layout, segmentIds: Iterable<string>): Layout {
  const wanted = new Set(segmentIds);
  const bands = layout.bands.filter(({ segment }) => wanted.has(segment.id));
  if (bands.length === layout.bands.length) return layout;
  const cards = cardsById(bands);
  const links = layout.links.filter(({ from, to }) => cards.has(from.cardId) && cards.has(to.cardId));
  return { ...layout, bands, cards, links };
}
