import * as z from 'zod/mini';
import { amount, color, orderKey, percent, rowId, rowKind, text } from './rowKind.ts';

/** A band: a group of customers or an archetype that lives its own journey on the common stages. */
export const segment = rowKind(
  {
    name: text,
    order: orderKey,
    color: color,
    need: z.optional(text),
    customers: z.optional(amount),
    share: z.optional(percent),
    lifetimeValue: z.optional(amount),
    market: z.optional(z.enum(['b2c', 'b2b'])),
    needs: z.optional(text),
    preferences: z.optional(text),
    goals: z.optional(text),
    pains: z.optional(text),
    quote: z.optional(text),
    imageId: z.optional(rowId),
  },
  {
    imageId: { to: ['image'], whenGone: 'unset' },
  },
);

/** One row of the kind `segment`. */
export type Segment = z.infer<typeof segment.schema>;
