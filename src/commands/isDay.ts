/** Whether an ISO 8601 text begins with a day that the calendar has: the 31st of February is none. */
export function isDay(text: string): boolean {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(text) ?? [];
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
