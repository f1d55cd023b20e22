import type { BandBox, CardBox, Layout } from '../../derive/layout.ts';
import { segmentColorOf } from '../../derive/segmentColorOf.ts';
import type { Theme } from '../../derive/theme.ts';
import type { Canvas2D } from '../../formats/paint.ts';
import { curvePaths } from '../far/curvePaths.ts';
import type { FarBoth } from '../far/farBoth.ts';
import type { FarColors } from '../far/farColors.ts';
import type { MinimapScale } from './minimapScale.ts';

/** What a minimap is painted from. */
export interface MinimapShown {
  readonly layout: Layout;
  readonly theme: Theme;
  readonly colors: FarColors;
  readonly selection: ReadonlySet<string>;
  /** What became of the cards, where as-is and to-be are looked at in one. */
  readonly both: FarBoth | null;
  readonly scale: MinimapScale;
  /** Device pixels for one of the window. */
  readonly ratio: number;
}

/** Half the cross of a dropped touchpoint, and how thick the edge of a changed card is, in pixels of the window. */
const CROSS = 1.5;
const EDGE = 0.75;

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
  if (shown.both) paintToday(context, shown, cards, shown.both);
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

/** Added cards are filled, changed ones are hollow, the curve of today lies beneath, and a cross stands where something is dropped. */
function paintToday(context: Canvas2D, shown: MinimapShown, cards: readonly CardBox[], both: FarBoth): void {
  const { layout, colors, scale } = shown;
  const [added, changed] = (['added', 'changed'] as const).map((change) =>
    cards.filter(({ id }) => both.changeOf(id) === change),
  );
  paintCards(context, shown, [...(added ?? []), ...(changed ?? [])], colors.ink);
  paintCards(context, shown, changed ?? [], colors.card, EDGE);
  const { left, top, across, down } = scale;
  const [lines, crosses] = [new Path2D(), new Path2D()];
  for (const band of layout.bands) {
    if (band.height * down < LEAST_FOR_CURVE) continue;
    const { solid, dotted, dropped } = both.today(band, layout.stages);
    for (const path of [solid, dotted]) lines.addPath(path, { a: across, d: down, e: left, f: top });
    for (const point of dropped) {
      const [x, y] = [left + point.x * across, top + point.y * down];
      const [from, to] = [-CROSS, CROSS];
      crosses.addPath(new Path2D(`M${from} ${from}L${to} ${to}M${from} ${to}L${to} ${from}`), { e: x, f: y });
    }
  }
  context.lineWidth = 1;
  context.strokeStyle = colors.today;
  context.stroke(lines);
  context.strokeStyle = colors.ink;
  context.stroke(crosses);
}

function paintCards(
  context: Canvas2D,
  { scale }: MinimapShown,
  cards: readonly CardBox[],
  color: string,
  inset = 0,
): void {
  const { left, top, across, down } = scale;
  context.fillStyle = color;
  context.beginPath();
  for (const { x, y, width, height } of cards) {
    const [wide, high] = [Math.max(0.75, width * across), Math.max(0.5, height * down)];
    const [inner, flat] = [wide - 2 * inset, high - 2 * inset];
    if (inner > 0 && flat > 0) context.rect(left + x * across + inset, top + y * down + inset, inner, flat);
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
