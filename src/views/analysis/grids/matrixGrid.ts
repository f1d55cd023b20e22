import type { TFunction } from 'i18next';
import { type Ground, stageTotals } from '../../../derive/analysis/ground.ts';
import type { ValueSpread } from '../../../derive/analysis/spread.ts';
import type { GridCell, GridPicture } from '../../../derive/charts/gridPicture.ts';

/** How the first cell of a row is written, by its value; null is what is not known. */
export type NameOf = (value: string | null) => GridCell;

/** How a fact is spread over the stages, as it is drawn in a picture. */
export function matrixGrid(
  t: TFunction,
  ground: Ground,
  spread: readonly ValueSpread<string>[],
  what: string,
  nameOf: NameOf,
): GridPicture {
  const totals = stageTotals(ground);
  return {
    columns: [
      { label: what, shape: 'words' },
      ...ground.stages.map(({ name }) => ({ label: name, shape: 'count' as const })),
      { label: t('analysis.all'), shape: 'number' },
    ],
    rows: spread.map(({ value, byStage, total }) => [
      nameOf(value),
      ...totals.map((all, at) => countCell(byStage[at]?.length ?? 0, all)),
      { text: String(total) },
    ]),
  };
}

function countCell(count: number, total: number): GridCell {
  return count > 0 ? { text: String(count), ink: count / total } : {};
}
