import * as z from 'zod/mini';
import { rowId, rowKind, text } from './rowKind.ts';

/** A finding that is muted for this map, with the reason. */
export const mutedFinding = rowKind({
  ruleId: z.string().check(z.maxLength(64)),
  aboutId: z.optional(rowId),
  reason: text,
});

/** One row of the kind `mutedFinding`. */
export type MutedFinding = z.infer<typeof mutedFinding.schema>;
