import { rounded } from '../../derive/rounded.ts';

const least = -2;
const most = 2;

/** The emotion at a place on the scale, 0 at its lowest end and 1 at its highest: whole levels, or tenths when asked for. */
export function emotionAt(place: number, inTenths: boolean): number {
  const value = least + Math.max(0, Math.min(1, place)) * (most - least);
  return rounded(value, inTenths ? 1 : 0);
}

/** The emotion after a key on the scale: the next level with the arrows, the next tenth with Shift, the ends with Home and End, none with Delete. undefined when the key means nothing here. */
export function emotionAfterKey(
  emotion: number | undefined,
  key: string,
  shift: boolean,
): number | null | undefined {
  if (key === 'Home') return least;
  if (key === 'End') return most;
  if (key === 'Delete' || key === 'Backspace') return null;
  const direction = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 1, PageDown: -1 }[key];
  if (!direction) return undefined;
  if (emotion === undefined) return direction;
  const next = shift ? emotion + direction / 10 : nextLevel(emotion, direction);
  return Math.max(least, Math.min(most, rounded(next, 1)));
}

function nextLevel(emotion: number, direction: number): number {
  return direction > 0 ? Math.floor(rounded(emotion, 1)) + 1 : Math.ceil(rounded(emotion, 1)) - 1;
}
