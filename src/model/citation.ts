import type * as z from 'zod/mini';
import { rowId, rowKind } from './rowKind.ts';

/** That a touchpoint rests on a source. */
export const citation = rowKind(
  {
    touchpointId: rowId,
    sourceId: rowId,
  },
  {
    touchpointId: { to: ['touchpoint'], whenGone: 'remove' },
    sourceId: { to: ['source'], whenGone: 'remove' },
  },
);

/** One row of the kind `citation`. */
export type Citation = z.infer<typeof citation.schema>;
