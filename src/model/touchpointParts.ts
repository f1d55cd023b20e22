import type { Kind } from './kinds.ts';

/** What is part of a touchpoint and copied with it; comments, votes, metrics and actions are about the one that was there. */
export const touchpointParts = [
  'interaction',
  'support',
  'step',
  'remark',
  'dataItem',
  'citation',
] as const satisfies readonly Kind[];
