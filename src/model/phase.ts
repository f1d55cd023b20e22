import type * as z from 'zod/mini';
import { orderKey, rowKind, text } from './rowKind.ts';

/** A level above stages, such as before, during and after. */
export const phase = rowKind({
  name: text,
  order: orderKey,
});

/** One row of the kind `phase`. */
export type Phase = z.infer<typeof phase.schema>;
