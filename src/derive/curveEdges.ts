import { curveItems } from './curveItems.ts';
import { curveSegments, segmentY } from './curveSegments.ts';
import type { BandBox, CurveEdges, Layout, LayoutKind, PointBox } from './layout.ts';
import type { Item } from './scene.ts';
import type { Theme } from './theme.ts';

/** A part of a layout whose curves run to its edges where they go on in another part: on a page before or after, or in another row. */
export function withEdges(whole: Layout, part: Layout): Layout {
  const [first, last] = [part.stages[0], part.stages.at(-1)];
  const start = whole.stages.find(({ id }) => id === first?.id);
  const end = whole.stages.find(({ id }) => id === last?.id);
  if (part === whole || !start || !end) return part;
  const range = [start.x, end.x + end.width] as const;
  const bands = part.bands.map((band) => {
    const before = whole.bands.find(({ id }) => id === band.id);
    return before ? { ...band, ...edgesOf(before, band, range, part.width) } : band;
  });
  return { ...part, bands };
}

function edgesOf(
  { points, baseline }: BandBox,
  part: BandBox,
  [start, end]: readonly [number, number],
  width: number,
): Pick<BandBox, 'points' | 'edges'> {
  const segments = curveSegments(points);
  const crossed = (x: number, to: number): PointBox | undefined => {
    const at = segments.findIndex(({ from, to: next }) => from.x < x && x < next.x);
    const [segment, next] = [segments[at], points[at + 1]];
    if (!segment || !next) return undefined;
    const y = segmentY(segment, (x - segment.from.x) / (segment.to.x - segment.from.x));
    return { id: '', x: to, y: y + part.baseline - baseline, emotion: 0, bridged: next.bridged };
  };
  const [before, after] = [crossed(start, 0), crossed(end, width)];
  const edges: CurveEdges = { ...(before && { before }), ...(after && { after }) };
  const [first, ...others] = part.points;
  const comesIn = before && first ? [{ ...first, bridged: before.bridged }, ...others] : part.points;
  return { points: comesIn, edges };
}

/** The curve of a band in a part of a map, out to the edges beyond which it goes on, with an arrowhead there. */
export function curveToEdges(band: BandBox, theme: Theme, kind: LayoutKind): Item[] {
  const { before, after } = band.edges ?? {};
  const points = [...(before ? [before] : []), ...band.points, ...(after ? [after] : [])];
  return [
    ...curveItems({ points, baseline: band.baseline }, theme, { kind }),
    ...(before ? [arrowhead(before, 1, theme, kind)] : []),
    ...(after ? [arrowhead(after, -1, theme, kind)] : []),
  ];
}

/** A small head with its tip at the edge; `side` is where its foot lies. */
function arrowhead({ x, y }: PointBox, side: 1 | -1, { curve: fill }: Theme, kind: LayoutKind): Item {
  const [long, high] = kind === 'compact' ? [13, 8] : [8, 5];
  const [foot, middle] = [x + side * long, Math.round(y * 100) / 100];
  return { type: 'path', d: `M${x} ${middle}L${foot} ${middle - high}L${foot} ${middle + high}Z`, fill };
}
