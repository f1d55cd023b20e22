import type { PointShape } from '../segmentColors.ts';
import { circlePath, shortNumber } from '../shapePaths.ts';

/** The corners of each shape as parts of its radius, so that all look equally large. */
const corners: Record<Exclude<PointShape, 'circle'>, { count: number; turn: number; size: number }> = {
  square: { count: 4, turn: Math.PI / 4, size: 1.28 },
  triangle: { count: 3, turn: -Math.PI / 2, size: 1.25 },
  triangleDown: { count: 3, turn: Math.PI / 2, size: 1.25 },
  pentagon: { count: 5, turn: -Math.PI / 2, size: 1.1 },
  hexagon: { count: 6, turn: 0, size: 1.08 },
};

/** The mark of a segment as a path. */
export function dotPath(shape: PointShape, x: number, y: number, radius: number): string {
  if (shape === 'circle') return circlePath(x, y, radius);
  const { count, turn, size } = corners[shape];
  const points = Array.from({ length: count }, (_, at) => {
    const angle = turn + (2 * Math.PI * at) / count;
    const reach = radius * size;
    return `${shortNumber(x + reach * Math.cos(angle))} ${shortNumber(y + reach * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}
