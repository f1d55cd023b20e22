import * as z from 'zod/mini';
import { rowKind, text } from './rowKind.ts';

/** An answer to a question of the four steps. */
export const answer = rowKind({
  step: z.enum(['asIs', 'toBe', 'actions', 'monitoring']),
  questionId: z.string().check(z.maxLength(64)),
  text: text,
});

/** One row of the kind `answer`. */
export type Answer = z.infer<typeof answer.schema>;
