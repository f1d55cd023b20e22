import type { CurvePoint } from './curveSegments.ts';
import { emotionCurve } from './emotionCurve.ts';
import { faceOf } from './icons.ts';
import type { PointBox } from './layout.ts';
import { list } from './metrics.ts';
import type { Item } from './scene.ts';
import type { Theme } from './theme.ts';
import { turnedBaseline, turnedX } from './turnedPoints.ts';

const faceSize = 14;

/** The ground of the turned curve, as high as its list: the lines of the emotion scale, and its two ends as faces. */
export function turnedGroundItems(height: number, theme: Theme): Item[] {
  const line = (x: number, stroke: string): Item => ({
    type: 'line',
    x1: x,
    y1: 0,
    x2: x,
    y2: height,
    stroke,
  });
  const face = (level: -2 | 2): Item => ({
    type: 'icon',
    icon: faceOf(level),
    x: turnedX(level) - faceSize / 2,
    y: 6,
    size: faceSize,
    color: theme.emotions[level].mark,
    ground: theme.faceInk,
  });
  return [
    ...[-2, -1, 1, 2].map((level) => line(turnedX(level), theme.grid)),
    line(turnedBaseline, theme.baseline),
    face(-2),
    face(2),
  ];
}

/** The turned curve with its tinted areas, points excepted; dotted, and without area, where it passes over stages without a point. */
export function turnedCurveItems(points: readonly PointBox[], theme: Theme): Item[] {
  const upright = points.map((point) => ({ ...point, x: point.y, y: list.curveWidth - point.x }));
  const curve = emotionCurve(upright, turnedBaseline, turned);
  const items: Item[] = curve.areas.map(({ d, side }) => {
    const veil = side === 'positive' ? theme.areaPositive : theme.areaNegative;
    return { type: 'path', d, fill: veil.color, opacity: veil.opacity };
  });
  for (const { d, dotted } of curve.pieces) {
    const line = dotted ? { strokeWidth: 1.5, dash: [0.75, 4.5] } : { strokeWidth: 2 };
    items.push({ type: 'path', d, stroke: theme.curve, ...line });
  }
  return items;
}

/** A quarter turn: what ran to the right runs down, what stood up points to the right. */
function turned({ x, y }: CurvePoint): CurvePoint {
  return { x: list.curveWidth - y, y: x };
}
