import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { keepSame } from './keepSame.ts';

/** The touchpoints of one state as they stand on the map: by segment and stage, in order, and those that have no place yet. */
export interface Arrangement {
  readonly stages: readonly Stage[];
  readonly segments: readonly Segment[];
  /** `cells[segment][stage]`, by position in the two lists above. */
  readonly cells: readonly (readonly (readonly Touchpoint[])[])[];
  /** Without a segment or stage, or with one that is gone. */
  readonly tray: readonly Touchpoint[];
}

/** Sorts the touchpoints of a state into their cells. Lists that are as they were in `previous` keep their identity. */
export function arrangement(
  doc: Doc,
  state: Touchpoint['state'] = 'asIs',
  previous?: Arrangement,
): Arrangement {
  const stages = keepSame(previous?.stages, inOrder(doc.stage.values()));
  const segments = keepSame(previous?.segments, inOrder(doc.segment.values()));
  const stageAt = new Map(stages.map((stage, index) => [stage.id, index]));
  const cellsOf = new Map(segments.map((segment) => [segment.id, stages.map((): Touchpoint[] => [])]));
  const tray: Touchpoint[] = [];
  for (const touchpoint of doc.touchpoint.values()) {
    if (touchpoint.state !== state) continue;
    const { segmentId, stageId } = touchpoint;
    const at = stageId === null ? undefined : stageAt.get(stageId);
    const cells = segmentId === null ? undefined : cellsOf.get(segmentId);
    (at === undefined ? tray : (cells?.[at] ?? tray)).push(touchpoint);
  }
  const before = previous && cellsById(previous);
  const bands = segments.map(({ id }) => arrangedBand(cellsOf.get(id) ?? [], stages, before?.get(id)));
  const cells = keepSame(previous?.cells, bands);
  return { stages, segments, cells, tray: keepSame(previous?.tray, inOrder(tray)) };
}

/** The cells of a band by stage, and the list they came in. */
interface BandBefore {
  readonly cells: readonly (readonly Touchpoint[])[];
  readonly byStage: ReadonlyMap<string, readonly Touchpoint[]>;
}

function cellsById({ stages, segments, cells }: Arrangement): Map<string, BandBefore> {
  return new Map(
    segments.map((segment, row) => {
      const band = cells[row] ?? [];
      return [
        segment.id,
        { cells: band, byStage: new Map(stages.map(({ id }, at) => [id, band[at] ?? []])) },
      ];
    }),
  );
}

function arrangedBand(
  cells: Touchpoint[][],
  stages: readonly Stage[],
  before: BandBefore | undefined,
): readonly (readonly Touchpoint[])[] {
  const arranged = cells.map((cell, at) =>
    keepSame(before?.byStage.get(stages[at]?.id ?? ''), cell.length > 1 ? inOrder(cell) : cell),
  );
  return keepSame(before?.cells, arranged);
}
