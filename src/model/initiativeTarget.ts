import type * as z from 'zod/mini';
import { rowId, rowKind } from './rowKind.ts';

/** That an action is about a touchpoint or a process. */
export const initiativeTarget = rowKind(
  {
    initiativeId: rowId,
    aboutId: rowId,
  },
  {
    initiativeId: { to: ['initiative'], whenGone: 'remove' },
    aboutId: { to: ['touchpoint', 'process'], whenGone: 'remove' },
  },
);

/** One row of the kind `initiativeTarget`. */
export type InitiativeTarget = z.infer<typeof initiativeTarget.schema>;
