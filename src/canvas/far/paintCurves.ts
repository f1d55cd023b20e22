import { emotionCurve } from '../../derive/emotionCurve.ts';
import type { BandBox } from '../../derive/layout.ts';
import { type FarFrame, farSizes } from './farFrame.ts';

/** The curve of a band in board pixels. */
interface CurvePaths {
  readonly baseline: number;
  readonly solid: Path2D;
  readonly dotted: Path2D;
  readonly above: Path2D;
  readonly below: Path2D;
}

const known = new WeakMap<BandBox['points'], CurvePaths>();

/** Paints the curves of bands with their tinted areas; dotted, and without area, where they pass over stages without a point. */
export function paintCurves(frame: FarFrame, bands: readonly BandBox[]): void {
  const { context, colors, scale, left, top } = frame;
  const curves = bands.map(pathsOf);
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

/** A curve is worked out once for as long as its points stand where they stand. */
function pathsOf({ points, baseline }: BandBox): CurvePaths {
  const before = known.get(points);
  if (before?.baseline === baseline) return before;
  const { pieces, areas } = emotionCurve(points, baseline);
  const line = (isDotted: boolean) => pathOf(pieces.filter(({ dotted }) => dotted === isDotted));
  const area = (wanted: string) => pathOf(areas.filter(({ side }) => side === wanted));
  const paths = {
    baseline,
    solid: line(false),
    dotted: line(true),
    above: area('positive'),
    below: area('negative'),
  };
  known.set(points, paths);
  return paths;
}

function pathOf(parts: readonly { readonly d: string }[]): Path2D {
  return new Path2D(parts.map(({ d }) => d).join(''));
}
