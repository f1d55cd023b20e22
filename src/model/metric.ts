import * as z from 'zod/mini';
import { orderKey, rowId, rowKind, text } from './rowKind.ts';

/** A figure that is watched at a touchpoint, a stage, a segment or the whole journey. */
export const metric = rowKind(
  {
    aboutId: rowId,
    name: text,
    order: orderKey,
    formula: z.enum(['nps', 'csat', 'ces', 'count', 'share', 'mean', 'money', 'other']),
    unit: z.optional(text),
    target: z.optional(z.number()),
    better: z.enum(['higher', 'lower']),
  },
  {
    aboutId: { to: ['touchpoint', 'stage', 'segment', 'journey'], whenGone: 'remove' },
  },
);

/** One row of the kind `metric`. */
export type Metric = z.infer<typeof metric.schema>;
