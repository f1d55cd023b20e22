import type { PointBox } from './layout.ts';

/** How a curve runs at a point: it turns there at the top or the bottom, or goes up or down through it. */
export type Course = 'top' | 'bottom' | 'rising' | 'falling';

/** The course of a curve at each of its points; an end is a top or a bottom. On a level stretch that turns, the first point does; a level curve counts as rising between its ends. */
export function coursesOf(points: readonly Pick<PointBox, 'emotion'>[]): Course[] {
  const arrivals = stepsInto(points);
  const departures = stepsInto(points.toReversed()).reverse();
  return points.map(({ emotion }, at) => {
    const [before, after] = [arrivals[at] ?? 0, -(departures[at] ?? 0)];
    const isEnd = at === 0 || at === points.length - 1;
    if (isEnd && before === 0 && after === 0) return emotion < 0 ? 'bottom' : 'top';
    const isLevel = emotion === points[at - 1]?.emotion;
    if (isEnd || (before === -after && !isLevel)) return before > 0 || after < 0 ? 'top' : 'bottom';
    return (before || after) >= 0 ? 'rising' : 'falling';
  });
}

/** For each point the sign of the last step upwards or downwards before it, 0 when there was none. */
function stepsInto(points: readonly Pick<PointBox, 'emotion'>[]): number[] {
  let last = 0;
  return points.map(({ emotion }, at) => {
    last = Math.sign(emotion - (points[at - 1]?.emotion ?? emotion)) || last;
    return last;
  });
}
