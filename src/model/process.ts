import * as z from 'zod/mini';
import { orderKey, rowId, rowKind, text } from './rowKind.ts';

/** A process of the organisation that supports touchpoints; one list for the map. */
export const process = rowKind(
  {
    name: text,
    order: orderKey,
    description: z.optional(text),
    people: z.optional(text),
    responsibleId: z.optional(rowId),
  },
  {
    responsibleId: { to: ['team'], whenGone: 'unset' },
  },
);

/** One row of the kind `process`. */
export type Process = z.infer<typeof process.schema>;
