import * as z from 'zod/mini';
import { amount, orderKey, percent, rating, rowId, rowKind, text } from './rowKind.ts';

/** The five kinds of touchpoint: how the customer meets it. */
export const touchpointKind = z.enum(['communication', 'digital', 'human', 'physical', 'sensory']);

/** Who designs and controls the encounter. */
export const controlledBy = z.enum(['brand', 'partner', 'customer', 'others']);

/** An emotion from −2 (very negative) to +2 (very positive) in tenths. */
export const emotion = z.number().check(
  z.gte(-2),
  z.lte(2),
  z.refine((value) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9),
);

/** One of the five kinds of touchpoint. */
export type TouchpointKind = z.infer<typeof touchpointKind>;

/** One of the four parties that can control an encounter. */
export type ControlledBy = z.infer<typeof controlledBy>;

/** A card: one encounter that can change how the person feels. Without segment or stage (null) it lies in the tray. Times are in minutes, shares in per cent. */
export const touchpoint = rowKind(
  {
    state: z.enum(['asIs', 'toBe']),
    title: text,
    order: orderKey,
    segmentId: z.nullable(rowId),
    stageId: z.nullable(rowId),
    originId: z.optional(rowId),
    encounterId: z.optional(rowId),
    description: z.optional(text),
    kind: z.optional(touchpointKind),
    channelId: z.optional(rowId),
    controlledBy: z.optional(controlledBy),
    emotion: z.optional(emotion),
    feeling: z.optional(text),
    quote: z.optional(text),
    momentOfTruth: z.optional(z.enum(['positive', 'negative'])),
    momentKind: z.optional(z.enum(['zero', 'first', 'second', 'ultimate'])),
    momentWhy: z.optional(text),
    responsibleId: z.optional(rowId),
    evidence: z.optional(z.enum(['assumption', 'partly', 'researched'])),
    importance: z.optional(rating),
    effectiveness: z.optional(rating),
    usage: z.optional(rating),
    reach: z.optional(percent),
    leaveShare: z.optional(percent),
    duration: z.optional(amount),
    waitBefore: z.optional(amount),
    direction: z.optional(z.enum(['out', 'in', 'dialogue'])),
    place: z.optional(text),
    promise: z.optional(z.enum(['keeps', 'breaks'])),
    optional: z.optional(z.literal(true)),
    optimalExperience: z.optional(text),
    imageId: z.optional(rowId),
  },
  {
    segmentId: { to: ['segment'], whenGone: 'tray' },
    stageId: { to: ['stage'], whenGone: 'tray' },
    originId: { to: ['touchpoint'], whenGone: 'unset' },
    channelId: { to: ['channel'], whenGone: 'unset' },
    responsibleId: { to: ['team'], whenGone: 'unset' },
    imageId: { to: ['image'], whenGone: 'unset' },
  },
);

/** One row of the kind `touchpoint`. */
export type Touchpoint = z.infer<typeof touchpoint.schema>;
