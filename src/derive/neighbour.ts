import { type GridCell, walkOf } from './grid.ts';
import type { BandBox, Layout } from './layout.ts';

/** A key that walks over the board: the four arrows, to the ends of the band, to the ends of the map. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'first' | 'last';

/** Where the keyboard goes from a place on the board. At the edge it stays where it is, from nowhere it goes to the first place; on a board without cells it is null. */
export function neighbour(layout: Layout, focus: GridCell | null, direction: Direction): GridCell | null {
  const open = layout.bands.filter(({ isFolded }) => !isFolded);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last || layout.stages.length === 0) return null;
  if (direction === 'last') return walkOf(layout, last).at(-1) ?? null;
  const band = open.find(({ id }) => id === focus?.segmentId);
  if (direction === 'first' || !focus || !band) return walkOf(layout, first)[0] ?? null;
  const walk = walkOf(layout, band);
  const at = positionOf(walk, focus);
  const here = walk[at] ?? null;
  if (direction === 'home') return walk[0] ?? null;
  if (direction === 'end') return walk.at(-1) ?? null;
  if (direction === 'left') return walk[at - 1] ?? here;
  if (direction === 'right') return walk[at + 1] ?? here;
  return here && (inStack(layout, here, direction) ?? inNextBand(layout, band, here, direction) ?? here);
}

/** Where the focus is in the walk; a card that is gone leaves it in its cell, a cell that is gone at the start of the band. */
function positionOf(walk: readonly GridCell[], { touchpointId, stageId }: GridCell): number {
  const at = walk.findIndex((cell) => cell.touchpointId !== undefined && cell.touchpointId === touchpointId);
  return at >= 0
    ? at
    : Math.max(
        0,
        walk.findIndex((cell) => cell.stageId === stageId),
      );
}

/** Cards that are stacked are walked through from top to bottom. */
function inStack(layout: Layout, { touchpointId }: GridCell, direction: 'up' | 'down'): GridCell | null {
  const card = layout.cards.get(touchpointId ?? '');
  if (!card || layout.kind === 'timeline') return null;
  const at = layout.stages.findIndex(({ id }) => id === card.stageId);
  const band = layout.bands.find(({ id }) => id === card.segmentId);
  const next = band?.cells[at]?.[card.index + (direction === 'down' ? 1 : -1)];
  return next ? { segmentId: next.segmentId, stageId: next.stageId, touchpointId: next.id } : null;
}

/** The place of the band above or below that stands nearest by x, or on the facing end of its stack. */
function inNextBand(
  layout: Layout,
  band: BandBox,
  here: GridCell,
  direction: 'up' | 'down',
): GridCell | null {
  const open = layout.bands.filter(({ isFolded }) => !isFolded);
  const next = open[open.indexOf(band) + (direction === 'down' ? 1 : -1)];
  if (!next) return null;
  const walk = walkOf(layout, next);
  const x = middleOf(layout, here);
  const away = walk.map((cell) => Math.abs(middleOf(layout, cell) - x));
  const least = Math.min(...away);
  const at = direction === 'down' ? away.indexOf(least) : away.lastIndexOf(least);
  return walk[at] ?? null;
}

/** Where a card stands; in an empty cell, where its first card would. */
function middleOf(layout: Layout, { stageId, touchpointId }: GridCell): number {
  const card = layout.cards.get(touchpointId ?? '');
  if (card) return card.x + card.width / 2;
  const stage = layout.stages.find(({ id }) => id === stageId);
  return stage ? stage.x + stage.width / (2 * stage.slots) : 0;
}
