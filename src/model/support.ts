import * as z from 'zod/mini';
import { rowId, rowKind, text } from './rowKind.ts';

/** That a process supports a touchpoint, directly or indirectly. */
export const support = rowKind(
  {
    processId: rowId,
    touchpointId: rowId,
    relation: z.enum(['direct', 'indirect']),
    how: z.optional(text),
  },
  {
    processId: { to: ['process'], whenGone: 'remove' },
    touchpointId: { to: ['touchpoint'], whenGone: 'remove' },
  },
);

/** One row of the kind `support`. */
export type Support = z.infer<typeof support.schema>;
