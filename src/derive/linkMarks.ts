import type { Box, CardBox, Layout } from './layout.ts';
import { type Corner, linkRoutes } from './linkRoutes.ts';
import type { Font, Measure } from './measure.ts';
import { metricsOf } from './metrics.ts';
import { shortLine } from './shortLine.ts';

/** What is said on the way of a link: its sign, and its label behind it. */
export interface LinkMark {
  readonly hasSign: boolean;
  /** The middle of the sign. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Where the label begins. */
  readonly labelX: number;
  readonly labelWidth: number;
  /** Whether it stands on a level piece, so that its line runs through the label. */
  readonly isLevel: boolean;
}

/** A straight piece of a way. */
interface Piece {
  readonly start: Corner;
  readonly end: Corner;
  readonly length: number;
  readonly isLevel: boolean;
}

/** Where along a piece a mark may stand, the best first. */
const shares = [0.5, 0.3, 0.7, 0.15, 0.85];

/** A shorter level piece leaves the mark to an upright one. */
const leastLevel = 44;

/** What a mark leaves free at the corners, and between its sign and its label. */
const cornerRoom = 16;
const gap = 3;
const longestLabel = 180;

/** The marks of links by their ids, beside one another as far as there is room. *Next* has no sign; without a label either, it has no mark. */
export function linkMarks(layout: Layout, measure: Measure): ReadonlyMap<string, LinkMark> {
  const font = metricsOf[layout.kind].linkFont;
  const carried = linkRoutes(layout).flatMap(({ box: { link }, corners }) => {
    const piece = carrierOf(corners);
    return piece ? [{ link, piece }] : [];
  });
  carried.sort((a, b) => a.piece.length - b.piece.length);
  const marks = new Map<string, LinkMark>();
  const taken: Box[] = [];
  for (const { link, piece } of carried) {
    const sign = link.relation === 'next' || !hasRoom(piece, font) ? 0 : signSize(font);
    const label = labelOf(link.label ?? '', piece, sign, font, measure);
    if (sign === 0 && label === '') continue;
    const labelWidth = label === '' ? 0 : measure(label, font);
    const size = { sign, labelWidth, height: font.size + 2 };
    const box = placeOf(piece, size, taken, layout.cards);
    taken.push(box);
    const isCut = box.width < sign + labelWidth;
    marks.set(link.id, {
      hasSign: sign > 0,
      x: box.x + sign / 2,
      y: box.y + box.height / 2,
      label: isCut ? '' : label,
      labelX: box.x + box.width - labelWidth,
      labelWidth,
      isLevel: piece.isLevel,
    });
  }
  return marks;
}

/** The size of a sign from edge to edge. */
export function signSize({ size }: Pick<Font, 'size'>): number {
  return size + 1;
}

/** The piece that a mark stands on: the longest level one, or an upright one where those are short. */
function carrierOf(corners: readonly Corner[]): Piece | undefined {
  const pieces = corners.slice(1).map((end, at): Piece => {
    const start = corners[at] ?? end;
    const length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
    return { start, end, length, isLevel: start.y === end.y };
  });
  pieces.sort((a, b) => b.length - a.length);
  const level = pieces.find(({ isLevel }) => isLevel);
  if (level && level.length >= leastLevel) return level;
  return pieces.find(({ isLevel, length }) => !isLevel && length >= leastLevel) ?? level ?? pieces[0];
}

/** Between two cards side by side there is no room for a sign: the line and its head have to say it. */
function hasRoom({ isLevel, length }: Piece, font: Font): boolean {
  return !isLevel || length >= signSize(font) + 4;
}

function labelOf(label: string, piece: Piece, sign: number, font: Font, measure: Measure): string {
  const room = piece.isLevel ? Math.min(longestLabel, piece.length - cornerRoom - sign) : longestLabel;
  return room > font.size * 1.5 ? shortLine(label, font, room, measure) : '';
}

/** The size of a mark: its sign, and its label behind it. */
interface MarkSize {
  readonly sign: number;
  readonly labelWidth: number;
  readonly height: number;
}

/** Where a mark covers neither another one nor a card; where that is nowhere, it stands in the middle, beside a card without its label. */
function placeOf(
  piece: Piece,
  size: MarkSize,
  taken: readonly Box[],
  cards: ReadonlyMap<string, CardBox>,
): Box {
  const whole = size.sign + size.labelWidth + (size.sign > 0 && size.labelWidth > 0 ? gap : 0);
  const places = shares.map((share) => boxAt(piece, share, whole, size));
  const isClear = (place: Box) => !taken.some((other) => overlap(place, other));
  // Level pieces run above all cards.
  const isFree = (place: Box) => isClear(place) && (piece.isLevel || !coversCard(place, cards));
  const middle = boxAt(piece, 0.5, piece.isLevel ? whole : size.sign, size);
  return places.find(isFree) ?? (piece.isLevel ? places.find(isClear) : undefined) ?? middle;
}

function boxAt(
  { start, end, isLevel }: Piece,
  share: number,
  width: number,
  { sign, height }: MarkSize,
): Box {
  const [least, most] = [Math.min(start.x, end.x) + 6, Math.max(start.x, end.x) - 6 - width];
  const x = start.x + (end.x - start.x) * share;
  const y = start.y + (end.y - start.y) * share - height / 2;
  // On an upright piece the sign stands on the line and the label beside it.
  const left = isLevel ? Math.max(least, Math.min(most, x - width / 2)) : x - sign / 2 + (sign === 0 ? 4 : 0);
  return { x: left, y, width, height };
}

function coversCard(box: Box, cards: ReadonlyMap<string, CardBox>): boolean {
  for (const card of cards.values()) if (overlap(box, card)) return true;
  return false;
}

function overlap(some: Box, other: Box): boolean {
  return (
    some.x < other.x + other.width &&
    other.x < some.x + some.width &&
    some.y < other.y + other.height &&
    other.y < some.y + some.height
  );
}
