import * as z from 'zod/mini';
import { amount, date, orderKey, rowKind, text } from './rowKind.ts';

/** Where knowledge comes from: a survey, an interview, tickets …; `people` is a count. */
export const source = rowKind({
  type: z.enum([
    'survey',
    'interview',
    'ticket',
    'review',
    'social',
    'analytics',
    'staff',
    'audit',
    'benchmark',
  ]),
  title: text,
  order: orderKey,
  date: z.optional(date),
  people: z.optional(amount),
  link: z.optional(text),
});

/** One row of the kind `source`. */
export type Source = z.infer<typeof source.schema>;
