import type { Doc } from '../model/doc.ts';
import type { Layout, LayoutOptions } from './layout.ts';

/** Lays out the map of a document. What stands as it stood in `previous` keeps its identity: bands, cells, cards, points and stages. */
export function layoutJourney(_doc: Doc, options: LayoutOptions, _previous?: Layout): Layout {
  return { kind: options.kind, width: 0, height: 0, stages: [], bands: [], cards: new Map() };
}
