import type { Doc } from '../model/doc.ts';
import type { LaneCard } from '../model/laneCard.ts';
import { type MapLane, mapLanes } from '../model/mapLanes.ts';
import { inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Arrangement } from './arrangement.ts';
import type { TableBand, TableLane, TableLaneType, TableText } from './journeyTable.ts';
import { keepSame } from './keepSame.ts';
import { kept } from './keptRow.ts';
import { laneEntries } from './laneEntries.ts';

/** The lanes of a segment below its touchpoints, as the map has them; those that say something about touchpoints only where they say anything. Pain points and opportunities are there without being asked for. */
export function tableLanes(
  doc: Doc,
  segmentId: string,
  { cells, stages }: Arrangement,
  at: number,
  last: TableBand | undefined,
): TableLane[] {
  return shownLanes(doc).flatMap((lane): TableLane[] => {
    const { type, row } = lane;
    const key = row && type === 'own' ? row.id : type;
    const before = last?.lanes.find((one) => one.key === key);
    const cards = type === 'own' ? cardsOf(doc, key, segmentId) : null;
    const texts = stages.map((stage, column) =>
      keptTexts(
        before?.cells[column],
        cards
          ? (cards.get(stage.id) ?? []).map(cardText)
          : saidOnce(
              type,
              (cells[at]?.[column] ?? []).flatMap((each) => textsAbout(each, type, doc)),
            ),
      ),
    );
    if (type !== 'own' && texts.every(({ length }) => length === 0)) return [];
    return [kept(before, { key, type, title: row?.title ?? null, cells: keepSame(before?.cells, texts) })];
  });
}

type TextLane = MapLane & { readonly type: TableLaneType };

const lanesSeen = new WeakMap<Doc['lane'], readonly TextLane[]>();

const toldUnasked = ['pains', 'opportunities'] as const;

/** The lanes of texts that are not hidden. */
function shownLanes({ lane }: Doc): readonly TextLane[] {
  const seen = lanesSeen.get(lane);
  if (seen) return seen;
  const lanes = mapLanes(lane);
  const unasked = toldUnasked
    .filter((wanted) => lanes.every(({ type }) => type !== wanted))
    .map((type) => ({ key: type, type, row: null }));
  const shown = [...lanes, ...unasked].filter(isShown);
  lanesSeen.set(lane, shown);
  return shown;
}

function isShown(lane: MapLane): lane is TextLane {
  return lane.type !== 'touchpoints' && lane.type !== 'emotion' && !lane.row?.hidden;
}

const cardsSeen = new WeakMap<Doc['laneCard'], Map<string, Map<string, LaneCard[]>>>();

/** The cards of a lane in a segment, by stage; found once for each state of the map. */
function cardsOf({ laneCard }: Doc, laneId: string, segmentId: string): ReadonlyMap<string, LaneCard[]> {
  let byBand = cardsSeen.get(laneCard);
  if (!byBand) {
    byBand = new Map();
    for (const card of inOrder(laneCard.values())) {
      const key = `${card.laneId} ${card.segmentId}`;
      const byStage = byBand.get(key) ?? new Map<string, LaneCard[]>();
      byBand.set(key, byStage.set(card.stageId, [...(byStage.get(card.stageId) ?? []), card]));
    }
    cardsSeen.set(laneCard, byBand);
  }
  return byBand.get(`${laneId} ${segmentId}`) ?? new Map();
}

function cardText({ id, text, imageId }: LaneCard): TableText {
  return { id, touchpointId: null, mark: null, text, imageId };
}

function textsAbout(touchpoint: Touchpoint, type: TableLaneType, doc: Doc): TableText[] {
  return laneEntries(type, touchpoint, doc).map(({ mark, text }, at) => ({
    id: `${touchpoint.id} ${at}`,
    touchpointId: touchpoint.id,
    mark,
    text,
  }));
}

/** A name that stands for several touchpoints of a cell is told once. */
function saidOnce(type: TableLaneType, texts: TableText[]): TableText[] {
  if (type !== 'responsible' && type !== 'channel' && type !== 'behind') return texts;
  const told = new Set<string>();
  return texts.filter(({ mark, text }) => {
    const key = `${mark} ${text}`;
    return !told.has(key) && told.add(key);
  });
}

function keptTexts(last: readonly TableText[] | undefined, next: TableText[]): readonly TableText[] {
  return keepSame(
    last,
    next.map((text, at) => kept(last?.[at], text)),
  );
}
