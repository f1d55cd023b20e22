import * as z from 'zod/mini';
import { orderKey, rowKind, text } from './rowKind.ts';

/** A layer shown in every band; `own` lanes hold cards of their own. */
export const lane = rowKind({
  type: z.enum([
    'touchpoints',
    'emotion',
    'thinking',
    'pains',
    'brightSpots',
    'opportunities',
    'behind',
    'steps',
    'responsible',
    'data',
    'time',
    'channel',
    'tells',
    'own',
  ]),
  order: orderKey,
  title: z.optional(text),
  height: z.optional(z.enum(['S', 'M', 'L'])),
  hidden: z.optional(z.literal(true)),
  lineBelow: z.optional(z.enum(['interaction', 'visibility', 'internal'])),
});

/** One row of the kind `lane`. */
export type Lane = z.infer<typeof lane.schema>;
