import type { BandBox, Layout } from '../../derive/layout.ts';
import { bandGap } from '../../derive/metrics.ts';
import { across, down, type FarFrame, farSizes, thick } from './farFrame.ts';

/** Paints what lies under the cards: the bed of the map, the bands, and the lines of stages and emotion scales. */
export function paintGround(frame: FarFrame, layout: Layout, bands: readonly BandBox[]): void {
  const { context, colors } = frame;
  const line = thick(frame, farSizes.line);
  const [left, right] = [Math.max(0, across(frame, 0)), Math.min(frame.width, across(frame, layout.width))];
  if (right <= left) return;
  fillBetween(frame, left, right, -bandGap, layout.height + bandGap, colors.canvas);
  for (const band of bands) fillBetween(frame, left, right, band.y, band.y + band.height, colors.band);
  context.fillStyle = colors.line;
  for (const { y, height } of bands) {
    context.fillRect(left, down(frame, y), right - left, line);
    context.fillRect(left, down(frame, y + height) - line, right - left, line);
  }
  for (const { x } of layout.stages.slice(1)) {
    const at = across(frame, x);
    if (at < 0 || at > frame.width) continue;
    for (const { y, height } of bands) {
      context.fillRect(at, down(frame, y), line, down(frame, y + height) - down(frame, y));
    }
  }
  context.fillStyle = colors.baseline;
  for (const { baseline, levelHeight } of bands)
    if (levelHeight > 0) context.fillRect(left, down(frame, baseline), right - left, line);
}

function fillBetween(
  frame: FarFrame,
  left: number,
  right: number,
  from: number,
  to: number,
  color: string,
): void {
  frame.context.fillStyle = color;
  frame.context.fillRect(left, down(frame, from), right - left, down(frame, to) - down(frame, from));
}
