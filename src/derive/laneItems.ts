import { laneMarkItems } from './laneMarks.ts';
import type { BandBox, LaneBox, LaneEntryBox, LaneText, LayoutKind } from './layout.ts';
import { metricsOf } from './metrics.ts';
import { pictureItems } from './pictureItems.ts';
import type { Item } from './scene.ts';
import { segmentColorOf } from './segmentColorOf.ts';
import { textDirection } from './textDirection.ts';
import { columnLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** Everything that the lanes of a band say. */
export function laneItems(band: BandBox, kind: LayoutKind, theme: Theme): Item[] {
  return band.lanes.flatMap((lane) =>
    (lane.texts ?? []).flatMap((text) => laneTextItems(text, lane, kind, theme)),
  );
}

/** What a lane says in one place, or a card of it. */
export function laneTextItems(
  text: LaneText,
  lane: Pick<LaneBox, 'type' | 'y'>,
  kind: LayoutKind,
  theme: Theme,
): Item[] {
  const entries = text.entries.flatMap((entry) => entryItems(entry, text, lane, kind, theme));
  if (text.color === undefined) return entries;
  return [cardGround(text, lane, theme), ...entries, ...cardPicture(text, lane, kind, theme)];
}

/** The picture at the foot of a card, on the ground that is its place. */
function cardPicture(
  { image, x, y, width, height }: LaneText,
  lane: Pick<LaneBox, 'y'>,
  kind: LayoutKind,
  theme: Theme,
): Item[] {
  if (!image) return [];
  const {
    picture,
    lane: { inset },
  } = metricsOf[kind];
  const top = lane.y + y + height - picture - 5;
  return pictureItems(image, { x: x + inset, y: top, width: width - 2 * inset, height: picture }, theme);
}

/** What is seen of it from some way off: where something stands, and how much. */
export function laneBarItems(
  text: LaneText,
  { y }: Pick<LaneBox, 'y'>,
  kind: LayoutKind,
  theme: Theme,
): Item[] {
  const { x, width, height, color } = text;
  if (color !== undefined)
    return [cardGround(text, { y }, theme), ...cardPicture(text, { y }, kind, theme).slice(0, 1)];
  const box = { x, y: y + text.y + 2, width: width * 0.7, height: Math.max(2, height - 4) };
  return [{ type: 'rect', ...box, radius: 3, fill: theme.line }];
}

function cardGround(text: LaneText, { y }: Pick<LaneBox, 'y'>, theme: Theme): Item {
  const { x, width, height, color } = text;
  const fill = color ? segmentColorOf(color, theme).tint : theme.surface;
  const box = { x: x + 0.5, y: y + text.y + 0.5, width: width - 1, height: height - 1, radius: 6 };
  return { type: 'rect', ...box, fill, stroke: theme.lineStrong, strokeWidth: 1 };
}

function entryItems(
  { mark, lines, y }: LaneEntryBox,
  text: LaneText,
  lane: Pick<LaneBox, 'type' | 'y'>,
  kind: LayoutKind,
  theme: Theme,
): Item[] {
  const { font, line, chip, inset } = metricsOf[kind].lane;
  const isChip = lane.type === 'behind' && mark !== null;
  const top = lane.y + y;
  const padding = isChip ? 7 : text.color === undefined ? 0 : inset;
  const height = isChip ? chip : line;
  const room = mark ? font.size : 0;
  // The sign stands where the text begins: at its right when it runs to the left.
  const isReversed = textDirection(lines.join(' ')) === 'rtl';
  const width = text.width - 2 * padding - room;
  const column = { x: text.x + padding + (isReversed ? 0 : room), width };
  const fill = text.color === undefined ? theme.text2 : theme.text;
  const words = columnLines(lines, column, top, { ...font, lineHeight: height, fill });
  const inside = font.size / 2 - 2;
  const x = isReversed ? text.x + text.width - padding - inside : text.x + padding + inside;
  const place = { x, y: top + height / 2, size: font.size };
  const sign = laneMarkItems(mark, place, theme);
  return isChip ? [chipGround(text, top, chip, theme), ...sign, ...words] : [...sign, ...words];
}

/** A little field as wide as the place under a card. */
function chipGround({ x, width }: LaneText, y: number, height: number, theme: Theme): Item {
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius: 5 };
  return { type: 'rect', ...box, fill: theme.surface, stroke: theme.line, strokeWidth: 1 };
}
