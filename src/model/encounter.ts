import * as z from 'zod/mini';
import { text } from './rowKind.ts';
import { controlledBy, touchpointKind } from './touchpoint.ts';

/** What a catalogue knows of an encounter, apart from any map: what a touchpoint made from it says. Its channel is given by name. */
export const encounter = z.object({
  title: text,
  description: z.optional(text),
  kind: z.optional(touchpointKind),
  channel: z.optional(text),
  medium: z.optional(z.enum(['digital', 'human', 'physical'])),
  controlledBy: z.optional(controlledBy),
});

/** An encounter apart from any map. */
export type Encounter = z.infer<typeof encounter>;
