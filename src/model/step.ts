import * as z from 'zod/mini';
import { orderKey, rowId, rowKind, text } from './rowKind.ts';

/** What leads to a touchpoint: a step before it by the customer, an employee or the infrastructure. */
export const step = rowKind(
  {
    touchpointId: rowId,
    order: orderKey,
    actor: z.enum(['customer', 'employee', 'infrastructure']),
    text: text,
    system: z.optional(text),
    processId: z.optional(rowId),
  },
  {
    touchpointId: { to: ['touchpoint'], whenGone: 'remove' },
    processId: { to: ['process'], whenGone: 'unset' },
  },
);

/** One row of the kind `step`. */
export type Step = z.infer<typeof step.schema>;
