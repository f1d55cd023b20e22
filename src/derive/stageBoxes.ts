import type { Arrangement } from './arrangement.ts';
import { keepSame } from './keepSame.ts';
import type { LayoutOptions, StageBox } from './layout.ts';
import { compact, timeline } from './metrics.ts';
import { stageCounts, weightShares } from './stageFigures.ts';

/** How wide a folded stage is. */
export const foldedWidth = 40;

/** The columns from left to right: in the timeline as wide as the fullest segment of the stage needs, in the compact layout all alike. What they count is in the whole map, also where not all of it is shown. */
export function stageBoxes(
  arranged: Arrangement,
  { kind, leastSlots, shown, stageWidth = compact.stageWidth }: LayoutOptions,
  previous?: readonly StageBox[],
  whole: Arrangement = arranged,
): readonly StageBox[] {
  const counts = stageCounts(whole);
  const weights = weightShares(arranged.stages);
  const before = new Map(previous?.map((box) => [box.id, box]));
  let x = 0;
  const boxes = arranged.stages.map((stage, at) => {
    const { id } = stage;
    const slots = kind === 'compact' ? 1 : slotsOf(arranged, at, leastSlots?.get(id));
    const isFolded = shown?.foldedStages.includes(id);
    const width = isFolded ? foldedWidth : kind === 'compact' ? stageWidth : slots * timeline.slot;
    const figures = { count: counts[at] ?? 0, weightShare: weights.get(id) ?? 0 };
    const box: StageBox = { id, stage, x, width, slots, ...figures, ...(isFolded && { isFolded }) };
    x += width;
    return sameOrNew(before.get(id), box);
  });
  return keepSame(previous, boxes);
}

/** True when all columns stand where they stood, whatever is written in their heads. */
export function isSameGround(some: readonly StageBox[], others: readonly StageBox[]): boolean {
  return (
    some.length === others.length &&
    some.every((box, at) => {
      const other = others[at];
      return box.id === other?.id && box.x === other.x && box.width === other.width;
    })
  );
}

function slotsOf({ cells }: Arrangement, at: number, least = 1): number {
  let slots = Math.max(1, least);
  for (const band of cells) slots = Math.max(slots, band[at]?.length ?? 0);
  return slots;
}

function sameOrNew(before: StageBox | undefined, box: StageBox): StageBox {
  const isSame =
    before?.stage === box.stage &&
    before.x === box.x &&
    before.width === box.width &&
    before.isFolded === box.isFolded &&
    before.count === box.count &&
    before.weightShare === box.weightShare;
  return isSame ? before : box;
}
