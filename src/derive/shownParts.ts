import type { Touchpoint } from '../model/touchpoint.ts';
import type { Arrangement } from './arrangement.ts';
import { keepSame } from './keepSame.ts';

/** What of a map is not shown as a whole: segments that are hidden or folded to a line, and stages folded to a thin column; by their ids. */
export interface ShownParts {
  readonly hiddenSegments: readonly string[];
  readonly foldedSegments: readonly string[];
  readonly foldedStages: readonly string[];
  /** The touchpoints that a filter hides. */
  readonly hiddenCards?: ReadonlySet<string>;
}

const noCards: readonly Touchpoint[] = [];
const noIds: ReadonlySet<string> = new Set();

/** An arrangement without its hidden segments and touchpoints and without the cards of folded stages. Lists that are as they were in `previous` keep their identity; where nothing is hidden it is the arrangement itself. */
export function shownArrangement(
  whole: Arrangement,
  shown: ShownParts | undefined,
  previous?: Arrangement,
): Arrangement {
  const hiddenCards = shown?.hiddenCards ?? noIds;
  if (!shown || shown.hiddenSegments.length + shown.foldedStages.length + hiddenCards.size === 0)
    return whole;
  const hidden = new Set(shown.hiddenSegments);
  const folded = new Set(shown.foldedStages);
  const kept = whole.segments.flatMap(({ id }, row) => (hidden.has(id) ? [] : [row]));
  const segments = keepSame(
    previous?.segments,
    kept.flatMap((row) => whole.segments[row] ?? []),
  );
  const before = new Map(previous?.segments.map(({ id }, row) => [id, previous.cells[row]]));
  const cells = kept.map((row) => {
    const band = whole.cells[row] ?? [];
    const last = before.get(whole.segments[row]?.id ?? '');
    const cut = band.map((cell, at) =>
      folded.has(whole.stages[at]?.id ?? '') ? noCards : without(hiddenCards, cell, last?.[at]),
    );
    return keepSame(last, cut);
  });
  return { ...whole, segments, cells: keepSame(previous?.cells, cells) };
}

/** The touchpoints of a cell that are not hidden; the cell itself where none is. */
function without(
  hidden: ReadonlySet<string>,
  cell: readonly Touchpoint[],
  last: readonly Touchpoint[] | undefined,
): readonly Touchpoint[] {
  if (!cell.some(({ id }) => hidden.has(id))) return cell;
  return keepSame(
    last,
    cell.filter(({ id }) => !hidden.has(id)),
  );
}

/** An arrangement without the cards of folded segments: what links are drawn among. */
export function openArrangement(arranged: Arrangement, shown: ShownParts | undefined): Arrangement {
  if (!shown || shown.foldedSegments.length === 0) return arranged;
  const folded = new Set(shown.foldedSegments);
  const cells = arranged.cells.map((band, row) =>
    folded.has(arranged.segments[row]?.id ?? '') ? band.map(() => noCards) : band,
  );
  return { ...arranged, cells };
}
