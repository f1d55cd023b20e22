import { cellBox } from '../../derive/cellAt.ts';
import type { Box, CardBox, Layout } from '../../derive/layout.ts';
import type { NoteBox } from '../../derive/noteBoxes.ts';
import type { Carried } from '../board.ts';
import { across, down, type FarFrame, farSizes, thick } from './farFrame.ts';
import { type FarCards, paintCards } from './paintCards.ts';
import { paintCurves } from './paintCurves.ts';
import { paintGround } from './paintGround.ts';
import { paintLanes } from './paintLanes.ts';
import { paintLinks } from './paintLinks.ts';
import { paintNotes } from './paintNotes.ts';
import { paintDropped, paintToday } from './paintToday.ts';
import type { Sprites } from './sprites.ts';

/** Everything that is seen of a map from far off. */
export interface FarShown extends FarCards {
  readonly carried: Carried | null;
  /** The place of the keyboard, while it is to be seen. */
  readonly ring: Box | null;
  readonly notes: readonly NoteBox[];
  /** The selected link or note. */
  readonly chosen: string | null;
}

/** Paints the map as it is seen from far off: bands with curves, cards as outlines with a dot for their emotion, moments of truth, links, notes, and what is going on. */
export function paintFar(frame: FarFrame, sprites: Sprites, shown: FarShown): void {
  const { context, width, height } = frame;
  const { layout, carried, ring, notes, chosen, both } = shown;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  const bands = shown.isMoving
    ? layout.bands
    : layout.bands.filter((band) => down(frame, band.y + band.height) >= 0 && down(frame, band.y) <= height);
  paintGround(frame, layout, bands);
  const holes = carried?.ids.flatMap((id) => layout.cards.get(id) ?? []) ?? [];
  for (const cell of cellsOf(layout, holes)) paintTarget(frame, cell);
  paintLanes(frame, bands, shown.faded);
  if (both) paintToday(frame, bands, layout.stages, both);
  paintCurves(frame, bands);
  paintLinks(frame, layout, chosen);
  paintCards(frame, sprites, bands, shown);
  if (both) paintDropped(frame, bands, layout.stages, both);
  paintHoles(frame, holes);
  paintNotes(frame, notes, chosen, shown.faded);
  if (ring) paintRing(frame, ring);
}

/** The cells in which cards stand, each once. */
function cellsOf(layout: Layout, cards: readonly CardBox[]): Box[] {
  const cells = new Map(cards.map((card) => [`${card.segmentId} ${card.stageId}`, card]));
  return [...cells.values()].flatMap(({ segmentId, stageId }) => cellBox(layout, segmentId, stageId) ?? []);
}

function paintTarget(frame: FarFrame, cell: Box): void {
  const { context, colors } = frame;
  const { x, y, width, height } = onCanvas(frame, cell);
  context.globalAlpha = 0.75;
  context.fillStyle = colors.accentSoft;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
}

function paintHoles(frame: FarFrame, boxes: readonly Box[]): void {
  const { context, colors, ratio } = frame;
  const dash = farSizes.dash * ratio;
  context.fillStyle = colors.card;
  context.setLineDash([dash, dash]);
  for (const box of boxes) {
    outline(frame, box, 0);
    context.fill();
    context.stroke();
  }
  context.setLineDash([]);
}

function paintRing(frame: FarFrame, box: Box): void {
  outline(frame, box, thick(frame, farSizes.selected));
  frame.context.stroke();
}

/** The path of a box in accent, `outside` device pixels around it. */
function outline(frame: FarFrame, box: Box, outside: number): void {
  const { context, colors, scale } = frame;
  const { x, y, width, height } = onCanvas(frame, box);
  const edge = thick(frame, farSizes.selected);
  const reach = outside + (outside > 0 ? edge / 2 : -edge / 2);
  context.strokeStyle = colors.accent;
  context.lineWidth = edge;
  context.beginPath();
  context.roundRect(
    x - reach,
    y - reach,
    width + 2 * reach,
    height + 2 * reach,
    Math.max(0, 8 * scale + reach),
  );
}

function onCanvas(frame: FarFrame, { x, y, width, height }: Box): Box {
  const [left, top] = [across(frame, x), down(frame, y)];
  return { x: left, y: top, width: across(frame, x + width) - left, height: down(frame, y + height) - top };
}
