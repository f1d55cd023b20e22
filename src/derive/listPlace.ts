import type { Place } from './layout.ts';
import type { ListLayout, ListRow } from './listLayout.ts';

/** Where a row released at a height would stand. `index` counts the other rows of the stage, so it is the place after a move. Above and below the list it is its first or last stage; null without any. */
export function placeInList(
  { segment, stages }: ListLayout,
  y: number,
  ids: readonly string[],
): Place | null {
  const stage = stages.findLast((one) => one.y <= y) ?? stages[0];
  if (!segment || !stage) return null;
  const others = stage.rows.filter(({ id }) => !ids.includes(id));
  const index = others.filter((row) => row.y + row.height / 2 < y).length;
  return { segmentId: segment.id, stageId: stage.id, index };
}

/** Where a row comes to stand a step up or down: among the rows of its stage first, then in the next stage; null at the ends of the list. */
export function placeAfterStep(
  { segment, stages }: ListLayout,
  row: ListRow,
  ids: readonly string[],
  step: -1 | 1,
): Place | null {
  const at = stages.findIndex(({ id }) => id === row.stageId);
  const othersAt = (column: number) => stages[column]?.rows.filter(({ id }) => !ids.includes(id)) ?? [];
  const here = othersAt(at);
  const index = here.filter((other) => other.index < row.index).length + step;
  if (!segment) return null;
  if (index >= 0 && index <= here.length) return { segmentId: segment.id, stageId: row.stageId, index };
  const next = stages[at + step];
  const place = { segmentId: segment.id, stageId: next?.id ?? '' };
  return next ? { ...place, index: step < 0 ? othersAt(at + step).length : 0 } : null;
}
