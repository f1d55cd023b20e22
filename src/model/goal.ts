import * as z from 'zod/mini';
import { date, orderKey, rowId, rowKind, text } from './rowKind.ts';

/** What the organisation wants to reach, with its metric, starting value, target and date. */
export const goal = rowKind(
  {
    text: text,
    order: orderKey,
    metricId: z.optional(rowId),
    baseline: z.optional(z.number()),
    target: z.optional(z.number()),
    date: z.optional(date),
  },
  {
    metricId: { to: ['metric'], whenGone: 'unset' },
  },
);

/** One row of the kind `goal`. */
export type Goal = z.infer<typeof goal.schema>;
