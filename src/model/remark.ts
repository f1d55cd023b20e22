import * as z from 'zod/mini';
import { orderKey, rowId, rowKind, text } from './rowKind.ts';

/** A pain, a bright spot, an opportunity or what people tell others, about a touchpoint or a process. */
export const remark = rowKind(
  {
    aboutId: rowId,
    order: orderKey,
    tone: z.enum(['pain', 'brightSpot', 'opportunity', 'tells']),
    text: text,
    polarity: z.optional(z.enum(['positive', 'negative'])),
  },
  {
    aboutId: { to: ['touchpoint', 'process'], whenGone: 'remove' },
  },
);

/** One row of the kind `remark`. */
export type Remark = z.infer<typeof remark.schema>;
