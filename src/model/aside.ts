import * as z from 'zod/mini';
import { rowKind } from './rowKind.ts';

/** A row of a kind that this version does not know, kept as it came and written back. */
export const aside = rowKind({
  row: z.record(z.string(), z.json()),
});

/** One row of the kind `aside`. */
export type Aside = z.infer<typeof aside.schema>;
