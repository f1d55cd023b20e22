import * as z from 'zod/mini';
import { orderKey, rowId, rowKind, text } from './rowKind.ts';

/** Data that a touchpoint generates, the system that holds it and who uses it. */
export const dataItem = rowKind(
  {
    touchpointId: rowId,
    order: orderKey,
    what: text,
    system: z.optional(text),
    usedBy: z.optional(text),
  },
  {
    touchpointId: { to: ['touchpoint'], whenGone: 'remove' },
  },
);

/** One row of the kind `dataItem`. */
export type DataItem = z.infer<typeof dataItem.schema>;
