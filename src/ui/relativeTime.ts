const minute = 60_000;
const hour = 60 * minute;

/** When something was, as people say it: *now*, *12 minutes ago*, *Yesterday*, and a date before that. Times are milliseconds since 1970. */
export function relativeTime(then: number, now: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const days = dayOf(now) - dayOf(then);
  if (then > now - minute) return capital(words.format(0, 'second'));
  if (then > now - hour) return capital(words.format(-Math.floor((now - then) / minute), 'minute'));
  if (days === 0) return capital(words.format(-Math.floor((now - then) / hour), 'hour'));
  if (days === 1) return capital(words.format(-1, 'day'));
  const isThisYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  const year = isThisYear ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...year }).format(then);
}

/** The number of the day in the time zone of this device. */
function dayOf(time: number): number {
  const date = new Date(time);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (24 * hour));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
