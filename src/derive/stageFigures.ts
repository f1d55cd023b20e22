import { defaultWeight, type Stage } from '../model/stage.ts';
import type { Arrangement } from './arrangement.ts';
import { rounded } from './rounded.ts';

/** What a stage weighs and holds. Shares run from 0 to 1; per cents are whole, as they are shown. */
export interface StageFigures {
  readonly id: string;
  /** How many touchpoints stand in it. */
  readonly count: number;
  /** Its part of all touchpoints on the map; 0 when there are none. */
  readonly share: number;
  readonly sharePercent: number;
  /** Its part of all weights; 0 when nothing has any. */
  readonly weightShare: number;
  readonly weightPercent: number;
}

/** Each stage's part of the sum of all weights, by stage id, 0 to 1. */
export function weightShares(stages: readonly Stage[]): ReadonlyMap<string, number> {
  const weightOf = ({ weight = defaultWeight }: Stage) => weight;
  const total = sumOf(stages.map(weightOf));
  return new Map(stages.map((stage) => [stage.id, partOf(weightOf(stage), total)]));
}

/** How many touchpoints stand in each stage, in the order of the stages. */
export function stageCounts(arranged: Pick<Arrangement, 'stages' | 'cells'>): number[] {
  return arranged.stages.map((_, at) => sumOf(arranged.cells.map((band) => band[at]?.length ?? 0)));
}

/** The figures of every stage, in their order; over all segments, or over the given ones. */
export function stageFigures(
  arranged: Pick<Arrangement, 'stages' | 'segments' | 'cells'>,
  segmentIds?: ReadonlySet<string>,
): StageFigures[] {
  const { stages, segments } = arranged;
  const isShown = (row: number) => !segmentIds || segmentIds.has(segments[row]?.id ?? '');
  const counts = stageCounts({ stages, cells: arranged.cells.filter((_, row) => isShown(row)) });
  const total = sumOf(counts);
  const weights = weightShares(stages);
  return stages.map(({ id }, at) => {
    const count = counts[at] ?? 0;
    const share = partOf(count, total);
    const weightShare = weights.get(id) ?? 0;
    return {
      id,
      count,
      share,
      sharePercent: rounded(share * 100),
      weightShare,
      weightPercent: rounded(weightShare * 100),
    };
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function partOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
