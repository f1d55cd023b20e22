import * as z from 'zod/mini';
import { date, rowKind, text } from './rowKind.ts';

/** The map itself: exactly one row in a document, with the title and the frame of the managed experience. */
export const journey = rowKind({
  title: text,
  language: z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  direction: z.optional(z.enum(['ltr', 'rtl'])),
  goal: z.optional(text),
  scope: z.optional(text),
  scenario: z.optional(text),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  customer: z.optional(text),
  environments: z.optional(text),
  brand: z.optional(text),
  brandPromise: z.optional(text),
  platform: z.optional(text),
  interfaces: z.optional(text),
  toBeStarted: z.optional(date),
});

/** One row of the kind `journey`. */
export type Journey = z.infer<typeof journey.schema>;
