import { type Compared, type Comparison, comparisonOf } from '../../derive/comparison.ts';
import { gapShapes } from '../../derive/gapShapes.ts';
import { keepSame } from '../../derive/keepSame.ts';
import type { BandBox, PointBox, StageBox } from '../../derive/layout.ts';
import { presentCurve } from '../../derive/presentCurve.ts';
import type { Workspace } from '../../ui/workspace.ts';
import type { FarChange } from './paintSprite.ts';

/** Today beneath the wanted curve of a band, in board pixels. */
export interface FarToday {
  readonly area: Path2D;
  readonly solid: Path2D;
  readonly dotted: Path2D;
  readonly dropped: readonly PointBox[];
}

/** What far view and minimap know of today where as-is and to-be are looked at in one. */
export interface FarBoth {
  changeOf(id: string): FarChange | null;
  today(band: BandBox, stages: readonly StageBox[]): FarToday;
}

/** What became of the map, or null while only one of both is looked at. */
export function farBoth({ editor, session }: Workspace): FarBoth | null {
  const { both, seen } = session.getState();
  if (!both || seen !== 'toBe') return null;
  return bothFrom(comparisonOf(editor.getState().shown));
}

/** What a comparison says to far view and minimap. */
export function bothFrom(comparison: Comparison): FarBoth {
  return {
    changeOf: (id) => {
      const change = comparison.byId.get(id)?.change;
      return change === 'added' || change === 'changed' ? change : null;
    },
    today: (band, stages) => todayOf(band, stages, comparison),
  };
}

interface Known {
  readonly stages: readonly StageBox[];
  readonly rows: readonly Compared[];
  readonly today: FarToday;
}

const known = new WeakMap<BandBox, Known>();

/** Worked out once for as long as the band stands where it stands and nothing in it is compared anew: moving the view paints many times, and a drag changes one segment. */
function todayOf(band: BandBox, stages: readonly StageBox[], comparison: Comparison): FarToday {
  const before = known.get(band);
  const rows = rowsOf(band.id, comparison);
  if (before?.stages === stages && keepSame(before.rows, rows) === before.rows) return before.today;
  const { area, solid, dotted, dropped } = gapShapes(band, presentCurve(band, stages, comparison));
  const today = {
    area: new Path2D(area),
    solid: new Path2D(solid),
    dotted: new Path2D(dotted),
    dropped,
  };
  known.set(band, { stages, rows, today });
  return today;
}

const rowsBySegment = new WeakMap<Comparison, ReadonlyMap<string, Compared[]>>();

/** What is compared in a segment; each pair is the same one for as long as neither of its touchpoints changes. */
function rowsOf(segmentId: string, comparison: Comparison): readonly Compared[] {
  let lists = rowsBySegment.get(comparison);
  if (!lists) {
    lists = bySegment(comparison.byId.values());
    rowsBySegment.set(comparison, lists);
  }
  return lists.get(segmentId) ?? [];
}

function bySegment(rows: Iterable<Compared>): ReadonlyMap<string, Compared[]> {
  const lists = new Map<string, Compared[]>();
  for (const row of rows) {
    const segmentId = (row.toBe ?? row.asIs)?.segmentId ?? '';
    const list = lists.get(segmentId);
    if (list) list.push(row);
    else lists.set(segmentId, [row]);
  }
  return lists;
}
