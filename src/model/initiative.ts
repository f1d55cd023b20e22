import * as z from 'zod/mini';
import { amount, date, orderKey, rating, rowId, rowKind, text } from './rowKind.ts';

/** Something to do about touchpoints or processes; on screen it is called an action. Money is in the currency of the journey. Made from a finding it names its rule and the row that the finding is about. */
export const initiative = rowKind(
  {
    title: text,
    order: orderKey,
    status: z.enum(['idea', 'planned', 'doing', 'done', 'dropped']),
    description: z.optional(text),
    aim: z.optional(z.enum(['spareDisappointment', 'createDelight', 'saveEffort'])),
    effort: z.optional(rating),
    effect: z.optional(rating),
    cost: z.optional(amount),
    expectedReturn: z.optional(amount),
    savingMoney: z.optional(amount),
    savingHours: z.optional(amount),
    responsibleId: z.optional(rowId),
    due: z.optional(date),
    goalId: z.optional(rowId),
    ruleId: z.optional(z.string().check(z.maxLength(64))),
    ruleAboutId: z.optional(rowId),
  },
  {
    responsibleId: { to: ['team'], whenGone: 'unset' },
    goalId: { to: ['goal'], whenGone: 'unset' },
  },
);

/** One row of the kind `initiative`. */
export type Initiative = z.infer<typeof initiative.schema>;
