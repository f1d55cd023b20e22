import { keepSame } from './keepSame.ts';
import type { PointBox } from './layout.ts';
import type { ListStage } from './listLayout.ts';
import { list } from './metrics.ts';
import { rounded } from './rounded.ts';

/** Where the zero line of the turned curve stands. */
export const turnedBaseline = list.curveWidth / 2;

/** The points of the turned curve from top to bottom, each at the middle of its row; those that are as they were keep their identity. */
export function turnedPoints(
  stages: readonly ListStage[],
  previous?: readonly PointBox[],
): readonly PointBox[] {
  const before = new Map(previous?.map((point) => [point.id, point]));
  const points: PointBox[] = [];
  let lastStage: number | null = null;
  for (const [at, { rows }] of stages.entries()) {
    for (const { id, touchpoint, y, height } of rows) {
      const { emotion } = touchpoint;
      if (emotion === undefined) continue;
      const bridged = lastStage !== null && at - lastStage > 1;
      const point = { id, x: turnedX(emotion), y: y + height / 2, emotion, bridged };
      const last = before.get(id);
      points.push(last && isSame(last, point) ? last : point);
      lastStage = at;
    }
  }
  return keepSame(previous, points);
}

/** Where an emotion stands across the turned curve: the more positive, the further to the right. */
export function turnedX(emotion: number): number {
  return turnedBaseline + emotion * list.levelWidth;
}

/** The emotion that a point pulled to `x` across the turned curve has: one of the five levels, or with `tenths` one of the tenths between −2 and 2. */
export function emotionAtX(x: number, tenths = false): number {
  const emotion = rounded((x - turnedBaseline) / list.levelWidth, tenths ? 1 : 0);
  return Math.max(-2, Math.min(2, emotion));
}

/** The point nearest to a place beside the list, within `reach` pixels; null when there is none. */
export function turnedPointAt(
  points: readonly PointBox[],
  x: number,
  y: number,
  reach: number,
): PointBox | null {
  let best: PointBox | null = null;
  let distance = reach;
  for (const point of points) {
    const away = Math.hypot(point.x - x, point.y - y);
    if (away >= distance) continue;
    best = point;
    distance = away;
  }
  return best;
}

function isSame(a: PointBox, b: PointBox): boolean {
  return a.x === b.x && a.y === b.y && a.emotion === b.emotion && a.bridged === b.bridged;
}
