import * as z from 'zod/mini';
import { orderKey, rowId, rowKind, text } from './rowKind.ts';

/** A named view of the map: layout, lanes, filter, segments and stages. */
export const savedView = rowKind({
  name: text,
  order: orderKey,
  layout: z.optional(z.enum(['timeline', 'compact'])),
  lanes: z.optional(z.array(rowId)),
  filter: z.optional(z.record(z.string().check(z.maxLength(100)), z.json())),
  segments: z.optional(z.array(rowId)),
  stages: z.optional(z.array(rowId)),
});

/** One row of the kind `savedView`. */
export type SavedView = z.infer<typeof savedView.schema>;
