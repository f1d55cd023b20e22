import type { ActionLine } from '../../derive/analysis/actionLines.ts';

/** How an action is judged: both from 1 (least) to 5 (most). */
export interface Judgement {
  readonly effort: number;
  readonly effect: number;
}

/** Where an action that is not judged yet begins when it is moved by keyboard. */
const MIDDLE = 3;

/** Where a mark stands among those of the same judgement. */
export interface MarkPlace extends Judgement {
  /** Column and row in its field, from 0, out of so many of each. */
  readonly column: number;
  readonly row: number;
  readonly across: number;
  readonly down: number;
}

/** The places of all judged actions by id: those of one judgement stand beside one another. */
export function markPlaces(lines: readonly ActionLine[]): ReadonlyMap<string, MarkPlace> {
  const cells = new Map<string, { judgement: Judgement; ids: string[] }>();
  for (const { action } of lines) {
    const { id, effort, effect } = action;
    if (effort === undefined || effect === undefined) continue;
    const cell = cells.get(`${effort} ${effect}`) ?? { judgement: { effort, effect }, ids: [] };
    cell.ids.push(id);
    cells.set(`${effort} ${effect}`, cell);
  }
  return new Map(
    [...cells.values()].flatMap(({ judgement, ids }) => {
      const across = Math.ceil(Math.sqrt(ids.length));
      const down = Math.ceil(ids.length / across);
      return ids.map((id, at) => [
        id,
        { ...judgement, across, down, column: at % across, row: Math.floor(at / across) },
      ]);
    }),
  );
}

/** The judgement at a place of the drawing, from 0 to 1 across and down; outside of it the nearest. */
export function judgementAt(across: number, down: number): Judgement {
  const step = (part: number) => Math.max(1, Math.min(5, Math.floor(part * 5) + 1));
  return { effort: step(across), effect: 6 - step(down) };
}

/** The judgement that an arrow key leads to; null for other keys. One that was missing begins in the middle. */
export function judgementByKey(
  key: string,
  { effort, effect }: { readonly effort?: number | undefined; readonly effect?: number | undefined },
): Judgement | null {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, 1],
    ArrowDown: [0, -1],
  };
  const step = steps[key];
  if (!step) return null;
  const within = (value: number) => Math.max(1, Math.min(5, value));
  const next = (value: number | undefined, by: number) => (value === undefined ? MIDDLE : within(value + by));
  return { effort: next(effort, step[0]), effect: next(effect, step[1]) };
}
