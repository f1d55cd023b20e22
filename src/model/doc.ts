import { type Kind, kindNames, type RowOf } from './kinds.ts';

/** A whole map as flat, immutable rows: for each kind a map from id to row. It holds no pixels and nothing derived. */
export type Doc = { readonly [K in Kind]: ReadonlyMap<string, RowOf[K]> };

/** A document without any row. */
export const emptyDoc: Doc = Object.fromEntries(kindNames.map((kind) => [kind, new Map()])) as unknown as Doc;

/** The one journey row of a document, or undefined while the document is empty. */
export function journeyOf(doc: Doc): RowOf['journey'] | undefined {
  return doc.journey.values().next().value;
}

/** A document made of lists of rows by kind; a later row with the same id wins. */
export function docOf(rows: { readonly [K in Kind]?: readonly RowOf[K][] }): Doc {
  const doc: Record<string, ReadonlyMap<string, unknown>> = { ...emptyDoc };
  for (const kind of kindNames) {
    const list = rows[kind];
    if (list) doc[kind] = new Map(list.map((row) => [row.id, row]));
  }
  return doc as unknown as Doc;
}
