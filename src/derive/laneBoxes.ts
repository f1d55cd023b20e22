import type { LaneCard } from '../model/laneCard.ts';
import { inOrder } from '../model/order.ts';
import type { BandGround } from './bandCards.ts';
import { breakLines } from './breakLines.ts';
import { type LaneEntry, laneEntries } from './laneEntries.ts';
import type { LaneSetting } from './laneSettings.ts';
import { keptTexts, laneText } from './laneTexts.ts';
import type { CardBox, LaneBox, LaneText, StageBox } from './layout.ts';
import { foldedLane, laneLines, metricsOf, timeline } from './metrics.ts';

/** What the lanes of a band hang from. */
export interface LaneGround extends BandGround {
  readonly cells: readonly (readonly CardBox[])[];
  /** How high the lanes are whose height follows from something else. */
  readonly heights: { readonly touchpoints: number; readonly emotion: number };
}

/** The lanes of a band one under the other, without those that hold nothing in it; a lane that the whole map has nothing for is low. */
export function laneBoxes(ground: LaneGround, previous?: readonly LaneBox[]): LaneBox[] {
  let { y } = ground;
  const lanes: LaneBox[] = [];
  for (const setting of ground.lanes) {
    const last = previous?.find((lane) => lane.type === setting.type && lane.row?.id === setting.row?.id);
    const lane = laneBox(ground, setting, y, last);
    if (lane.height > 0) lanes.push(lane);
    y += lane.height;
    const [line, above] = [setting.row?.lineBelow, lanes.at(-1)];
    // Below a lane that is not seen here, the line is drawn below the one above it.
    if (line && above) lanes.splice(-1, 1, { ...above, line });
  }
  return lanes;
}

function laneBox(ground: LaneGround, setting: LaneSetting, y: number, last?: LaneBox): LaneBox {
  const { type, row, isFolded, isBare } = setting;
  const base = { type, y, ...(row && { row }) };
  if (isFolded) return { ...base, height: foldedLane, isFolded: true };
  if (type === 'touchpoints' || type === 'emotion') return { ...base, height: ground.heights[type] };
  const { lane } = metricsOf[ground.options.kind];
  if (isBare) return { ...base, height: lane.bare, isBare: true };
  if (type === 'thinking' && ground.options.kind === 'timeline')
    return { ...base, height: quotesHeight(ground.cells) };
  const texts = keptTexts(last?.texts, type === 'own' ? ownTexts(ground, setting) : textsOf(ground, setting));
  const isOnScreen = type === 'own' && !ground.options.wholeTitles;
  // On screen the lane of one's own is as high without cards as with one, so that it can be hit and does not jump at the first one.
  const least = isOnScreen ? lane.padding + lane.line + 10 : 0;
  const bottom = texts.reduce((most, text) => Math.max(most, text.y + text.height), least);
  if (bottom === 0 && type !== 'own') return { ...base, height: 0 };
  // And there is room below the cards for the plus that adds another.
  const more = isOnScreen ? lane.plus : 0;
  return { ...base, height: Math.max(lane.bare, bottom + lane.padding + more), texts };
}

/** The height of the lane of thoughts: for the longest quote of the band, or 0 where nobody says anything. */
function quotesHeight(cells: readonly (readonly CardBox[])[]): number {
  let lines = 0;
  for (const cell of cells) for (const { quote } of cell) lines = Math.max(lines, quote.length);
  if (lines === 0) return 0;
  return Math.max(lines, timeline.quoteLinesLeast) * timeline.quoteLine + 2 * timeline.quotePadding;
}

function linesMost({ options }: LaneGround, { size = 'M' }: LaneSetting): number {
  return options.wholeTitles ? laneLines.whole : laneLines[size];
}

/** Under each card what it says; in the compact layout once under each stack, for its cards stand one above the other. */
function textsOf(ground: LaneGround, setting: LaneSetting): LaneText[] {
  const { doc, options, cells, stages } = ground;
  const { type } = setting;
  const { inset, padding } = metricsOf[options.kind].lane;
  const most = linesMost(ground, setting);
  const isChips = type === 'behind';
  const entriesOf = ({ touchpoint }: CardBox) => laneEntries(type, touchpoint, doc);
  if (options.kind === 'timeline') {
    return cells.flat().flatMap((card) => {
      const entries = entriesOf(card);
      const x = card.x + (isChips ? 0 : inset);
      const place = { id: card.id, x, y: padding, width: card.width - (isChips ? 0 : inset), most };
      return entries.length > 0 ? [laneText(entries, place, options, isChips)] : [];
    });
  }
  return stages.flatMap((stage, at) => {
    const entries = withoutRepeats(cells[at] ?? [], entriesOf);
    const left = isChips ? 4 : inset + 4;
    const place = { id: stage.id, x: stage.x + left, y: padding, width: stage.width - left - 4, most };
    return entries.length > 0 ? [laneText(entries, place, options, isChips)] : [];
  });
}

/** What the cards of a stack say, each thing once and with all who say it. */
function withoutRepeats(
  cards: readonly CardBox[],
  entriesOf: (card: CardBox) => readonly LaneEntry[],
): LaneEntry[] {
  const told = new Map<string, LaneEntry>();
  for (const card of cards)
    for (const entry of entriesOf(card)) {
      const key = `${entry.mark} ${entry.text}`;
      told.set(key, { ...entry, ids: [...(told.get(key)?.ids ?? []), card.id] });
    }
  return [...told.values()];
}

/** The cards of a lane of one's own: side by side as far as the stage is wide, then below. */
function ownTexts(ground: LaneGround, setting: LaneSetting): LaneText[] {
  const { doc, segmentId, stages } = ground;
  const byStage = new Map<string, LaneCard[]>();
  for (const card of doc.laneCard.values()) {
    if (card.laneId !== setting.key || card.segmentId !== segmentId) continue;
    byStage.set(card.stageId, [...(byStage.get(card.stageId) ?? []), card]);
  }
  // What is folded has no room for cards.
  const open = stages.filter(({ isFolded }) => !isFolded);
  return open.flatMap((stage) => cellTexts(ground, setting, stage, inOrder(byStage.get(stage.id) ?? [])));
}

function cellTexts(
  ground: LaneGround,
  setting: LaneSetting,
  { x, width, slots }: StageBox,
  cards: readonly LaneCard[],
): LaneText[] {
  const { doc, options } = ground;
  const { lane, picture } = metricsOf[options.kind];
  const { font, line, inset, padding } = lane;
  const columns = options.kind === 'timeline' ? slots : 1;
  const bottoms = Array.from({ length: columns }, () => padding);
  return cards.map(({ id, text, color = null, imageId = '' }, at) => {
    const column = at % columns;
    const room = width / columns - 8;
    const lines = breakLines(text, font, room - 2 * inset, options.measure, linesMost(ground, setting));
    const y = bottoms[column] ?? padding;
    const image = doc.image.get(imageId);
    // A card with nothing but a picture has no line above it.
    const written = Math.max(image ? 0 : 1, lines.length) * line;
    const height = written + 10 + (image ? picture + (written && 5) : 0);
    bottoms[column] = y + height + 4;
    const entries = [{ mark: null, lines, y: y + 5 }];
    const left = x + (column * width) / columns + 4;
    return { id, x: left, y, width: room, height, entries, color, ...(image && { image }) };
  });
}
