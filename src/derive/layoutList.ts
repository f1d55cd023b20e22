import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { type Arrangement, arrangement } from './arrangement.ts';
import { breakLines } from './breakLines.ts';
import { keepSame } from './keepSame.ts';
import type { ListLayout, ListOptions, ListRow, ListStage } from './listLayout.ts';
import { list } from './metrics.ts';
import { shownArrangement } from './shownParts.ts';
import { turnedPoints } from './turnedPoints.ts';

const arrangements = new WeakMap<ListLayout, { whole: Arrangement; shown: Arrangement }>();

const nothingFolded = { hiddenSegments: [], foldedSegments: [], foldedStages: [] };

/** Lays out the journey of one segment as a list. */
export function layoutList(doc: Doc, options: ListOptions, previous?: ListLayout): ListLayout {
  const before = previous && arrangements.get(previous);
  const whole = arrangement(doc, options.state, before?.whole);
  const { hiddenCards = new Set() } = options;
  const arranged = shownArrangement(whole, { ...nothingFolded, hiddenCards }, before?.shown);
  const at = Math.max(
    0,
    arranged.segments.findIndex(({ id }) => id === options.segmentId),
  );
  const segment = arranged.segments[at] ?? null;
  const stages = segment ? stagesOf(doc, options, arranged, at, previous) : [];
  const points = turnedPoints(stages, previous?.points);
  const last = stages.at(-1);
  const next: ListLayout = {
    segments: arranged.segments,
    segment,
    stages: keepSame(previous?.stages, stages),
    rows: new Map(stages.flatMap(({ rows }) => rows.map((row) => [row.id, row]))),
    points,
    height: last ? last.y + last.height : 0,
  };
  const isSame =
    previous?.stages === next.stages &&
    previous.points === points &&
    previous.segment === segment &&
    previous.segments === next.segments;
  const layout = isSame ? previous : next;
  arrangements.set(layout, { whole, shown: arranged });
  return layout;
}

function stagesOf(
  doc: Doc,
  options: ListOptions,
  arranged: Arrangement,
  at: number,
  previous?: ListLayout,
): ListStage[] {
  const before = new Map(previous?.stages.map((stage) => [stage.id, stage]));
  let y = 0;
  return arranged.stages.map((stage, column) => {
    const touchpoints = arranged.cells[at]?.[column] ?? [];
    const top = y;
    let foot = y;
    const rows = touchpoints.map((touchpoint, index) => {
      const place = { stageId: stage.id, index, count: touchpoints.length, y: foot };
      const row = rowOf(doc, options, touchpoint, place, previous?.rows.get(touchpoint.id));
      foot += row.height;
      return row;
    });
    y = rows.length > 0 ? foot : top + list.emptyHeight;
    const last = before.get(stage.id);
    return keptStage({ id: stage.id, stage, y: top, height: y - top, rows }, last);
  });
}

function keptStage(next: ListStage, last: ListStage | undefined): ListStage {
  const rows = keepSame(last?.rows, next.rows);
  const isSame =
    last?.stage === next.stage && last.y === next.y && last.height === next.height && last.rows === rows;
  return isSame ? last : { ...next, rows };
}

type RowPlace = Pick<ListRow, 'stageId' | 'index' | 'count' | 'y'>;

function rowOf(
  doc: Doc,
  { measure, width }: ListOptions,
  touchpoint: Touchpoint,
  place: RowPlace,
  last: ListRow | undefined,
): ListRow {
  const { titleFont, titleLine, titleLinesMost, rowTop, labelHeight, feelingHeight, rowFoot } = list;
  const image = doc.image.get(touchpoint.imageId ?? '') ?? null;
  const taken = image ? list.pictureSide + list.pictureGap : 0;
  const room = Math.max(1, width - list.curveWidth - 2 * list.rowInset - taken);
  const title = breakLines(touchpoint.title, titleFont, room, measure, titleLinesMost);
  const channel = doc.channel.get(touchpoint.channelId ?? '')?.name.trim() || null;
  const lines = Math.max(1, title.length);
  const isSame =
    last?.touchpoint === touchpoint &&
    last.title === title &&
    last.channel === channel &&
    last.image === image &&
    last.stageId === place.stageId &&
    last.index === place.index &&
    last.count === place.count &&
    last.y === place.y;
  if (isSame) return last;
  const height = rowTop + labelHeight + lines * titleLine + feelingHeight + rowFoot;
  const { id, segmentId } = touchpoint;
  return { id, touchpoint, channel, image, segmentId: segmentId ?? '', ...place, height, title };
}
