import * as z from 'zod/mini';
import { color, rowId, rowKind, text } from './rowKind.ts';

/** A note anywhere on the map, or a comment on a touchpoint; `x` and `y` are offsets in its cell in board pixels. */
export const note = rowKind(
  {
    segmentId: z.optional(rowId),
    stageId: z.optional(rowId),
    x: z.number(),
    y: z.number(),
    text: text,
    color: z.optional(color),
    touchpointId: z.optional(rowId),
  },
  {
    segmentId: { to: ['segment'], whenGone: 'unset' },
    stageId: { to: ['stage'], whenGone: 'unset' },
    touchpointId: { to: ['touchpoint'], whenGone: 'remove' },
  },
);

/** One row of the kind `note`. */
export type Note = z.infer<typeof note.schema>;
