import * as z from 'zod/mini';
import { orderKey, rowId, rowKind, text } from './rowKind.ts';

/** One thing that happens at a touchpoint, with whom, and what the customer wants from it. */
export const interaction = rowKind(
  {
    touchpointId: rowId,
    order: orderKey,
    what: text,
    with: z.optional(text),
    customerRole: z.optional(z.enum(['user', 'buyer', 'decider'])),
    desiredOutcome: z.optional(text),
  },
  {
    touchpointId: { to: ['touchpoint'], whenGone: 'remove' },
  },
);

/** One row of the kind `interaction`. */
export type Interaction = z.infer<typeof interaction.schema>;
