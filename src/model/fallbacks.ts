import type { Kind } from './kinds.ts';

/** An order key of the right shape but without meaning: the repair of orders puts its row at the end of the list. */
export const noOrder = 'z';

/** What required fields become when a file does not say, so that the row is not lost for them; `index` counts the rows of the kind from 0. */
export function fallbacksOf(
  kind: Kind,
  index: number,
  journey: { readonly title: string; readonly language: string },
): Readonly<Record<string, unknown>> {
  if (kind === 'journey') return { title: journey.title, language: journey.language };
  if (kind === 'segment') return { order: noOrder, color: `s${(index % 12) + 1}` };
  if (kind === 'touchpoint') return { order: noOrder, state: 'asIs', segmentId: null, stageId: null };
  return { order: noOrder };
}
