import * as z from 'zod/mini';
import { rowId, rowKind, text } from './rowKind.ts';

/** One dot of a dot voting, on a row of any kind. */
export const vote = rowKind(
  {
    aboutId: rowId,
    round: z.int().check(z.gte(0)),
    voter: z.optional(text),
  },
  {
    aboutId: { to: ['touchpoint', 'note', 'initiative', 'remark'], whenGone: 'remove' },
  },
);

/** One row of the kind `vote`. */
export type Vote = z.infer<typeof vote.schema>;
