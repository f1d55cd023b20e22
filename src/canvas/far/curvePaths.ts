import { emotionCurve } from '../../derive/emotionCurve.ts';
import type { BandBox } from '../../derive/layout.ts';

/** The curve of a band in board pixels. */
export interface CurvePaths {
  readonly baseline: number;
  readonly solid: Path2D;
  readonly dotted: Path2D;
  readonly above: Path2D;
  readonly below: Path2D;
}

const known = new WeakMap<BandBox['points'], CurvePaths>();

/** The curve of a band as paths: worked out once for as long as its points stand where they stand. */
export function curvePaths({ points, baseline }: BandBox): CurvePaths {
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
