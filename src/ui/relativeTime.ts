const minute = 60_000;
const hour = 60 * minute;

/** How a language words times; making this takes long, using it does not. */
interface Wording {
  readonly words: Intl.RelativeTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly dayOfYear: Intl.DateTimeFormat;
}

const wordings = new Map<string, Wording>();

/** When something was, as people say it: *Now*, *12 minutes ago*, *Yesterday*, and a date before that. Times are milliseconds since 1970. */
export function relativeTime(then: number, now: number, language: string): string {
  const said = timeInSentence(then, now, language);
  return said.charAt(0).toLocaleUpperCase() + said.slice(1);
}

/** The same within a sentence: *now*, *yesterday*, *March 3*. */
export function timeInSentence(then: number, now: number, language: string): string {
  const { words, day, dayOfYear } = wordingOf(language);
  const days = dayOf(now) - dayOf(then);
  if (isNow(then, now)) return words.format(0, 'second');
  if (then > now - hour) return words.format(-Math.floor((now - then) / minute), 'minute');
  if (days === 0) return words.format(-Math.floor((now - then) / hour), 'hour');
  if (days === 1) return words.format(-1, 'day');
  const isThisYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? day : dayOfYear).format(then);
}

/** Whether something was less than a minute ago. */
export function isNow(then: number, now: number): boolean {
  return then > now - minute;
}

function wordingOf(language: string): Wording {
  const parts = { day: 'numeric', month: 'long' } as const;
  const wording = wordings.get(language) ?? {
    words: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    day: new Intl.DateTimeFormat(language, parts),
    dayOfYear: new Intl.DateTimeFormat(language, { ...parts, year: 'numeric' }),
  };
  wordings.set(language, wording);
  return wording;
}

/** The number of the day in the time zone of this device. */
function dayOf(time: number): number {
  const date = new Date(time);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (24 * hour));
}
