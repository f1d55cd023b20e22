import type { TFunction } from 'i18next';
import { numberFormat } from './numberFormat.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A time in minutes as people say it: *45 min*, *1 h 30 min*, *2 d 4 h*. */
export function durationText(minutes: number, t: TFunction, language: string): string {
  const days = Math.floor(minutes / DAY);
  const hours = Math.floor((minutes % DAY) / HOUR);
  const rest = minutes % HOUR;
  const say = (key: 'facts.days' | 'facts.hours' | 'facts.minutes', count: number) =>
    t(key, { value: numberFormat(language, { maximumFractionDigits: 2 }).format(count) });
  const parts = [
    ...(days > 0 ? [say('facts.days', days)] : []),
    ...(hours > 0 ? [say('facts.hours', hours)] : []),
    ...(rest > 0 || minutes === 0 ? [say('facts.minutes', rest)] : []),
  ];
  return parts.join(' ');
}

/** The beginnings of units in the languages that are spoken here, and how many minutes each is. */
const units: readonly [RegExp, number][] = [
  [/^m(in|$)/, 1],
  [/^(h|or[ae]|o$)/, HOUR],
  [/^(d($|ay)|g($|g|iorn))/, DAY],
  [/^(w($|eek)|sett)/, 7 * DAY],
];

/** What a bare number is in after a unit. */
const bare: ReadonlyMap<number, number> = new Map([
  [7 * DAY, DAY],
  [DAY, HOUR],
]);

/** The minutes that a text means: *90*, *1:30*, *1 h 30*, *2 days*; undefined when it means no time. */
export function minutesOf(text: string): number | undefined {
  const plain = text.trim().toLowerCase().replace(/,/g, '.');
  const clock = /^(\d+):([0-5]\d)$/.exec(plain);
  if (clock) return Number(clock[1]) * HOUR + Number(clock[2]);
  const parts = [...plain.matchAll(/(\d+(?:\.\d+)?)\s*(\p{L}*)\.?\s*/gu)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== plain) return undefined;
  let minutes = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [, number, unit = ''] of parts) {
    // A bare number is in the unit below the one before it: days after weeks, hours after days, else minutes.
    const size = unit === '' ? (bare.get(last) ?? 1) : units.find(([start]) => start.test(unit))?.[1];
    if (size === undefined || size >= last) return undefined;
    minutes += Number(number) * size;
    last = size;
  }
  return Number.isFinite(minutes) ? minutes : undefined;
}
