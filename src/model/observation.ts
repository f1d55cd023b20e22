import * as z from 'zod/mini';
import { amount, date, rowId, rowKind, text } from './rowKind.ts';

/** One value of a metric on one date. */
export const observation = rowKind(
  {
    metricId: rowId,
    date: date,
    value: z.number(),
    people: z.optional(amount),
    sourceId: z.optional(rowId),
    note: z.optional(text),
    imageId: z.optional(rowId),
  },
  {
    metricId: { to: ['metric'], whenGone: 'remove' },
    sourceId: { to: ['source'], whenGone: 'unset' },
    imageId: { to: ['image'], whenGone: 'unset' },
  },
);

/** One row of the kind `observation`. */
export type Observation = z.infer<typeof observation.schema>;
