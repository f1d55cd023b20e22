import type { Judgement } from '../../derive/analysis/effortPlaces.ts';

/** Where an action that is not judged yet begins when it is moved by keyboard. */
const MIDDLE = 3;

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
