import * as z from 'zod/mini';
import { rowId, rowKind, text } from './rowKind.ts';

/** An arrow between two touchpoints. */
export const link = rowKind(
  {
    fromId: rowId,
    toId: rowId,
    relation: z.enum(['next', 'loop', 'alternative', 'recommends']),
    label: z.optional(text),
  },
  {
    fromId: { to: ['touchpoint'], whenGone: 'remove' },
    toId: { to: ['touchpoint'], whenGone: 'remove' },
  },
);

/** One row of the kind `link`. */
export type Link = z.infer<typeof link.schema>;
