import * as z from 'zod/mini';
import { rowKind, text } from './rowKind.ts';

/** A picture; its bytes lie beside the document by hash, width and height are in pixels. */
export const image = rowKind(
  {
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp']),
    width: z.int().check(z.gte(1), z.lte(2000)),
    height: z.int().check(z.gte(1), z.lte(2000)),
    alt: z.optional(text),
  },
);

/** One row of the kind `image`. */
export type Image = z.infer<typeof image.schema>;
