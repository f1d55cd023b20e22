import type { BandBox } from '../../derive/layout.ts';
import { curvePaths } from './curvePaths.ts';
import { type FarFrame, farSizes } from './farFrame.ts';

/** Paints the curves of bands with their tinted areas; dotted, and without area, where they pass over stages without a point. */
export function paintCurves(frame: FarFrame, bands: readonly BandBox[]): void {
  const { context, colors, scale, left, top } = frame;
  const curves = bands.map(curvePaths);
  const width = (farSizes.curve * frame.ratio) / scale;
  context.setTransform(scale, 0, 0, scale, left, top);
  for (const side of ['above', 'below'] as const) {
    context.fillStyle = colors[side].color;
    context.globalAlpha = colors[side].opacity;
    for (const curve of curves) context.fill(curve[side]);
  }
  context.globalAlpha = 1;
  context.strokeStyle = colors.curve;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash([]);
  for (const { solid } of curves) context.stroke(solid);
  context.setLineDash([width / 2, width * 3]);
  for (const { dotted } of curves) context.stroke(dotted);
  context.setLineDash([]);
  context.setTransform(1, 0, 0, 1, 0, 0);
}
