import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Remark } from '../model/remark.ts';
import type { Team } from '../model/team.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { type Arrangement, arrangement } from './arrangement.ts';
import { curveFigures } from './curveFigures.ts';
import { droppedLane } from './droppedLane.ts';
import { initialsOf } from './initials.ts';
import type { JourneyTable, TableBand, TableCard, TableLane, TableRow, TableStage } from './journeyTable.ts';
import { keepSame } from './keepSame.ts';
import { kept } from './keptRow.ts';
import { shownArrangement } from './shownParts.ts';
import { stageFigures } from './stageFigures.ts';
import { tableLanes } from './tableLanes.ts';

const arrangements = new WeakMap<JourneyTable, { whole: Arrangement; shown: Arrangement }>();

const nothingFolded = { hiddenSegments: [], foldedSegments: [], foldedStages: [] };

/** Puts a map into a table, without the touchpoints that a filter hides; its sums and figures are about all of them. Whatever is as it was in `previous` keeps its identity, down to the single touchpoint. */
export function tableOf(
  doc: Doc,
  previous?: JourneyTable,
  hiddenCards: ReadonlySet<string> = new Set(),
  state: Touchpoint['state'] = 'asIs',
): JourneyTable {
  const before = previous && arrangements.get(previous);
  const whole = arrangement(doc, state, before?.whole);
  const shown = shownArrangement(whole, { ...nothingFolded, hiddenCards }, before?.shown);
  const stages = keepSame(previous?.stages, stagesOf(whole, previous));
  const droppedIn: DroppedIn = (id, last) =>
    state === 'toBe' ? droppedLane(doc, id, whole.stages, hiddenCards, last) : [];
  const bands = keepSame(previous?.bands, bandsOf(doc, shown, whole, droppedIn, previous));
  const stageIds = keepSame(
    previous?.stageIds,
    stages.map(({ id }) => id),
  );
  const isSame = previous !== undefined && previous.stages === stages && previous.bands === bands;
  const cards = () => new Map(bands.flatMap(({ cells }) => cells.flat().map((card) => [card.id, card])));
  const table = isSame ? previous : { stages, stageIds, bands, cards: cards() };
  arrangements.set(table, { whole, shown });
  return table;
}

/** The lane of what the to-be drops of a segment, where that is looked at. */
type DroppedIn = (segmentId: string, last: TableBand | undefined) => readonly TableLane[];

function stagesOf(arranged: Arrangement, previous: JourneyTable | undefined): TableStage[] {
  const figures = stageFigures(arranged);
  const before = new Map(previous?.stages.map((stage) => [stage.id, stage]));
  return arranged.stages.map((stage, at) => {
    const touchpoints = arranged.cells.flatMap((band) => band[at] ?? []);
    const signs = touchpoints.map(({ momentOfTruth }) => momentOfTruth);
    const moments = {
      positive: signs.filter((sign) => sign === 'positive').length,
      negative: signs.filter((sign) => sign === 'negative').length,
    };
    const mean = curveFigures(touchpoints)?.mean ?? null;
    const next = { id: stage.id, stage, count: touchpoints.length, mean, moments };
    return kept(before.get(stage.id), { ...next, percent: figures[at]?.weightPercent ?? 0 });
  });
}

function bandsOf(
  doc: Doc,
  arranged: Arrangement,
  whole: Arrangement,
  droppedIn: DroppedIn,
  previous: JourneyTable | undefined,
): TableBand[] {
  const before = new Map(previous?.bands.map((band) => [band.id, band]));
  const remarks = remarksOf(doc);
  return arranged.segments.map((segment, at) => {
    const last = before.get(segment.id);
    const cells = (arranged.cells[at] ?? []).map((cell, column) =>
      keepSame(last?.cells[column], cellOf(doc, remarks, cell, previous)),
    );
    const touchpoints = (whole.cells[at] ?? []).flat();
    return kept(last, {
      id: segment.id,
      segment,
      cells: keepSame(last?.cells, cells),
      rows: keepSame(last?.rows, rowsOf(cells, last)),
      lanes: keepSame(last?.lanes, [
        ...droppedIn(segment.id, last),
        ...tableLanes(doc, segment.id, arranged, at, last),
      ]),
      figures: keptFigures(last?.figures ?? null, curveFigures(touchpoints)),
    });
  });
}

function cellOf(
  doc: Doc,
  remarks: Remarks,
  cell: readonly Touchpoint[],
  previous: JourneyTable | undefined,
): TableCard[] {
  return cell.map((touchpoint, index) => {
    const { id, segmentId, stageId, channelId, responsibleId } = touchpoint;
    return kept(previous?.cards.get(id), {
      id,
      touchpoint,
      channel: doc.channel.get(channelId ?? '')?.name.trim() || null,
      responsible: responsibleOf(doc.team.get(responsibleId ?? '')),
      segmentId: segmentId ?? '',
      stageId: stageId ?? '',
      index,
      count: cell.length,
      pains: (remarks.get(id) ?? []).filter(({ tone }) => tone === 'pain').length,
    });
  });
}

function rowsOf(cells: readonly (readonly TableCard[])[], last: TableBand | undefined): TableRow[] {
  const count = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) => {
    const before = last?.rows[row];
    return kept(before, {
      cells: keepSame(
        before?.cells,
        cells.map((cell) => cell[row] ?? null),
      ),
    });
  });
}

type Remarks = ReadonlyMap<string, readonly Remark[]>;

const remarksByDoc = new WeakMap<Doc['remark'], Remarks>();

/** The remarks about each touchpoint in their order. */
function remarksOf({ remark }: Doc): Remarks {
  const known = remarksByDoc.get(remark);
  if (known) return known;
  const about = new Map<string, Remark[]>();
  for (const row of inOrder(remark.values())) {
    const list = about.get(row.aboutId);
    if (list) list.push(row);
    else about.set(row.aboutId, [row]);
  }
  remarksByDoc.set(remark, about);
  return about;
}

const teamsSeen = new WeakMap<Team, NonNullable<TableCard['responsible']>>();

function responsibleOf(team: Team | undefined): TableCard['responsible'] {
  if (!team) return null;
  const seen = teamsSeen.get(team) ?? { initials: initialsOf(team), name: team.name };
  teamsSeen.set(team, seen);
  return seen;
}

/** Figures are plain values, so they are compared as such. */
function keptFigures(last: TableBand['figures'], next: TableBand['figures']): TableBand['figures'] {
  return JSON.stringify(last) === JSON.stringify(next) ? last : next;
}
