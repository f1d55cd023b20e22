import type { BandBox, StageBox } from '../../derive/layout.ts';
import type { FarBoth } from './farBoth.ts';
import { across, down, type FarFrame, farSizes } from './farFrame.ts';

/** Paints the curves of today beneath the wanted ones, with the gap between them tinted. */
export function paintToday(
  frame: FarFrame,
  bands: readonly BandBox[],
  stages: readonly StageBox[],
  both: FarBoth,
): void {
  const { context, colors, scale, left, top, ratio } = frame;
  const all = bands.map((band) => both.today(band, stages));
  const width = (farSizes.curve * ratio) / scale;
  context.setTransform(scale, 0, 0, scale, left, top);
  context.globalAlpha = colors.gap.opacity;
  context.fillStyle = colors.gap.color;
  for (const { area } of all) context.fill(area);
  context.globalAlpha = 1;
  context.strokeStyle = colors.today;
  context.lineWidth = width;
  context.lineCap = 'round';
  for (const { solid } of all) context.stroke(solid);
  context.setLineDash([width / 2, width * 3]);
  for (const { dotted } of all) context.stroke(dotted);
  context.setLineDash([]);
  context.setTransform(1, 0, 0, 1, 0, 0);
}

/** Paints a cross where a touchpoint of today is dropped, as large at every zoom, above cards and curves. */
export function paintDropped(
  frame: FarFrame,
  bands: readonly BandBox[],
  stages: readonly StageBox[],
  both: FarBoth,
): void {
  const { context, colors, ratio } = frame;
  const arm = farSizes.cross * ratio;
  context.beginPath();
  for (const { x, y } of bands.flatMap((band) => both.today(band, stages).dropped)) {
    const [left, top] = [across(frame, x), down(frame, y)];
    context.moveTo(left - arm, top - arm);
    context.lineTo(left + arm, top + arm);
    context.moveTo(left - arm, top + arm);
    context.lineTo(left + arm, top - arm);
  }
  context.strokeStyle = colors.ink;
  context.lineWidth = farSizes.curve * ratio;
  context.lineCap = 'round';
  context.stroke();
}
