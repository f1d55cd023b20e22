import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';

/** Notes that a touchpoint rests on a source, once for each of them. Returns the id, or undefined when one of the two is not there. */
export function citeSource(tr: Transaction, touchpointId: string, sourceId: string): string | undefined {
  if (!tr.row('touchpoint', touchpointId) || !tr.row('source', sourceId)) return undefined;
  const known = [...tr.doc.citation.values()].find(
    (row) => row.touchpointId === touchpointId && row.sourceId === sourceId,
  );
  return known?.id ?? tr.add('citation', { touchpointId, sourceId });
}

/** A touchpoint no longer rests on a source; the source stays in the list of the map. */
export function removeCitation(tr: Transaction, id: string): void {
  removeRows(tr, 'citation', [id]);
}
