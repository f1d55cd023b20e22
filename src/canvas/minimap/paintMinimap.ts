import type { BandBox, CardBox, Layout } from '../../derive/layout.ts';
import { segmentColorOf } from '../../derive/segmentColorOf.ts';
import type { Theme } from '../../derive/theme.ts';
import type { Canvas2D } from '../../formats/paint.ts';
import { curvePaths } from '../far/curvePaths.ts';
import type { FarColors } from '../far/farColors.ts';
import type { MinimapScale } from './minimapScale.ts';

/** What a minimap is painted from. */
export interface MinimapShown {
  readonly layout: Layout;
  readonly theme: Theme;
  readonly colors: FarColors;
  readonly selection: ReadonlySet<string>;
  readonly scale: MinimapScale;
  /** Device pixels for one of the window. */
  readonly ratio: number;
}

/** A band that is less high shows no curve, for it would be a smear, in pixels of the window. */
const LEAST_FOR_CURVE = 4;

/** Paints a whole map very small: bands with the colours of their segments, cards, curves, and in accent what is selected. */
export function paintMinimap(context: Canvas2D, shown: MinimapShown): void {
  const { layout, colors, scale, ratio } = shown;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = colors.canvas;
  context.fillRect(0, 0, scale.width, scale.height);
  for (const band of layout.bands) paintBand(context, shown, band);
  const cards = [...layout.cards.values()];
  paintCards(context, shown, cards, colors.edge);
  paintCurves(context, shown);
  const selected = cards.filter(({ id }) => shown.selection.has(id));
  if (selected.length > 0) paintCards(context, shown, selected, colors.accent);
}

function paintBand(context: Canvas2D, { theme, colors, scale }: MinimapShown, band: BandBox): void {
  const { left, top, across, down, board } = scale;
  const [y, height] = [top + band.y * down, Math.max(0.5, band.height * down)];
  context.fillStyle = colors.card;
  context.beginPath();
  context.roundRect(8, y, left - 8 + board.width * across, height, Math.min(1.5, height / 2));
  context.fill();
  context.fillStyle = segmentColorOf(band.segment.color, theme).ink;
  context.fillRect(10, y + Math.min(1.5, height / 4), 6, Math.min(2, height / 2));
}

function paintCards(
  context: Canvas2D,
  { scale }: MinimapShown,
  cards: readonly CardBox[],
  color: string,
): void {
  const { left, top, across, down } = scale;
  context.fillStyle = color;
  context.beginPath();
  for (const { x, y, width, height } of cards) {
    const [wide, high] = [Math.max(0.75, width * across), Math.max(0.5, height * down)];
    context.rect(left + x * across, top + y * down, wide, high);
  }
  context.fill();
}

function paintCurves(context: Canvas2D, { layout, colors, scale }: MinimapShown): void {
  const { left, top, across, down } = scale;
  const all = new Path2D();
  for (const band of layout.bands) {
    if (band.height * down < LEAST_FOR_CURVE) continue;
    const { solid, dotted } = curvePaths(band);
    for (const path of [solid, dotted]) all.addPath(path, { a: across, d: down, e: left, f: top });
  }
  context.strokeStyle = colors.curve;
  context.lineWidth = 1;
  context.lineJoin = 'round';
  context.stroke(all);
}
