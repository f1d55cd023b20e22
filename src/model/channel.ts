import * as z from 'zod/mini';
import { orderKey, rowKind, text } from './rowKind.ts';

/** The medium in which touchpoints happen, such as a shop, e-mail or chat. */
export const channel = rowKind({
  name: text,
  order: orderKey,
  medium: z.optional(z.enum(['digital', 'human', 'physical'])),
});

/** One row of the kind `channel`. */
export type Channel = z.infer<typeof channel.schema>;
