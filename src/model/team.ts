import * as z from 'zod/mini';
import { orderKey, rowKind, text } from './rowKind.ts';

/** A person or a team that is responsible for something. */
export const team = rowKind({
  name: text,
  order: orderKey,
  initials: z.optional(z.string().check(z.maxLength(4))),
});

/** One row of the kind `team`. */
export type Team = z.infer<typeof team.schema>;
