import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Stage } from '../model/stage.ts';
import { comparisonOf } from './comparison.ts';
import type { TableBand, TableLane } from './journeyTable.ts';
import { keepSame } from './keepSame.ts';
import { kept } from './keptRow.ts';

/** What the to-be drops of a segment, in the stages where it stands today, to be read below what is wanted; nothing where nothing is dropped. */
export function droppedLane(
  doc: Doc,
  segmentId: string,
  stages: readonly Stage[],
  hiddenCards: ReadonlySet<string>,
  last: TableBand | undefined,
): TableLane[] {
  const gone = comparisonOf(doc).changes.flatMap(({ asIs, toBe }) =>
    asIs && !toBe && asIs.segmentId === segmentId && !hiddenCards.has(asIs.id) ? asIs : [],
  );
  if (gone.length === 0) return [];
  const before = last?.lanes.find(({ key }) => key === 'dropped');
  const cells = stages.map((stage, column) => {
    const here = inOrder(gone.filter(({ stageId }) => stageId === stage.id));
    const texts = here.map(({ id, title }) => ({ id, touchpointId: id, mark: null, text: title }));
    const known = before?.cells[column];
    return keepSame(
      known,
      texts.map((text, at) => kept(known?.[at], text)),
    );
  });
  if (cells.every(({ length }) => length === 0)) return [];
  return [
    kept(before, { key: 'dropped', type: 'dropped', title: null, cells: keepSame(before?.cells, cells) }),
  ];
}
