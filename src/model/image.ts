import * as z from 'zod/mini';
import { rowKind, text } from './rowKind.ts';

/** A picture: `hash` is the SHA-256 of its bytes, `data` the bytes in base64 when they come in a file; width and height are in pixels. */
export const image = rowKind({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: z.int().check(z.gte(1), z.lte(2000)),
  height: z.int().check(z.gte(1), z.lte(2000)),
  alt: z.optional(text),
  data: z.optional(z.string().check(z.maxLength(20_000_000), z.regex(/^[A-Za-z0-9+/]*={0,2}$/))),
});

/** One row of the kind `image`. */
export type Image = z.infer<typeof image.schema>;
