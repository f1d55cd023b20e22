import * as z from 'zod/mini';
import { amount, color, orderKey, rowId, rowKind, text } from './rowKind.ts';

/** The points of a stage that has none set. */
export const defaultWeight = 10;

/** A column: a named part of the customer lifecycle; `weight` is its importance in points (default 10), shown as a share of the sum. */
export const stage = rowKind(
  {
    name: text,
    order: orderKey,
    phaseId: z.optional(rowId),
    description: z.optional(text),
    aim: z.optional(text),
    span: z.optional(text),
    weight: z.optional(amount),
    color: z.optional(color),
  },
  {
    phaseId: { to: ['phase'], whenGone: 'unset' },
  },
);

/** One row of the kind `stage`. */
export type Stage = z.infer<typeof stage.schema>;
