/** A part of a path in absolute numbers: circles are curves by then. */
export type PathPart =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly to: 'curve'; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly to: 'close' };

const counts: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Q: 4, A: 7, Z: 0 };

/** The parts of a path of a scene. What follows a command that is none of a scene is left out. */
export function pathParts(d: string): PathPart[] {
  const parts: PathPart[] = [];
  let at: readonly [number, number] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLCQAZ])([^MLCQAZ]*)/g)) {
    const values = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const count = counts[command] ?? 0;
    if (count === 0) parts.push({ to: 'close' });
    for (let from = 0; count > 0 && from + count <= values.length; from += count) {
      const step = values.slice(from, from + count);
      parts.push(...partsOf(from > 0 && command === 'M' ? 'L' : command, step, at));
      at = [step[count - 2] ?? 0, step[count - 1] ?? 0];
    }
  }
  return parts;
}

function partsOf(command: string, values: readonly number[], from: readonly [number, number]): PathPart[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
  if (command === 'M') return [{ to: 'move', x: a, y: b }];
  if (command === 'L') return [{ to: 'line', x: a, y: b }];
  if (command === 'C') return [{ to: 'curve', points: [a, b, c, d, e, f] }];
  if (command === 'Q') {
    const near = (start: number, control: number) => start + ((control - start) * 2) / 3;
    return [{ to: 'curve', points: [near(from[0], a), near(from[1], b), near(c, a), near(d, b), c, d] }];
  }
  return arcParts({ radius: Math.max(a, b), large: d !== 0, sweep: e !== 0, x: f, y: g }, from);
}

interface Arc {
  readonly radius: number;
  readonly large: boolean;
  readonly sweep: boolean;
  readonly x: number;
  readonly y: number;
}

/** A part of a circle as curves of at most a quarter each. */
function arcParts(
  { radius, large, sweep, x, y }: Arc,
  [fromX, fromY]: readonly [number, number],
): PathPart[] {
  const distance = Math.hypot(x - fromX, y - fromY);
  if (distance === 0 || radius === 0) return [{ to: 'line', x, y }];
  const r = Math.max(radius, distance / 2);
  const rise = Math.sqrt(Math.max(0, r * r - (distance / 2) ** 2)) * (large === sweep ? -1 : 1);
  const centerX = (fromX + x) / 2 - (rise * (y - fromY)) / distance;
  const centerY = (fromY + y) / 2 + (rise * (x - fromX)) / distance;
  const start = Math.atan2(fromY - centerY, fromX - centerX);
  let turn = Math.atan2(y - centerY, x - centerX) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / count;
  const reach = (4 / 3) * Math.tan(step / 4) * r;
  return Array.from({ length: count }, (_, at): PathPart => {
    const [a, b] = [start + at * step, start + (at + 1) * step];
    const [ax, ay] = [centerX + r * Math.cos(a), centerY + r * Math.sin(a)];
    const [bx, by] = at === count - 1 ? [x, y] : [centerX + r * Math.cos(b), centerY + r * Math.sin(b)];
    return {
      to: 'curve',
      points: [
        ax - reach * Math.sin(a),
        ay + reach * Math.cos(a),
        bx + reach * Math.sin(b),
        by - reach * Math.cos(b),
        bx,
        by,
      ],
    };
  });
}
