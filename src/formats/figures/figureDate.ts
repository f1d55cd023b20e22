/** In which order days are written where that is not plain: *3/4/2026*. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** The ISO date in a cell: of a month the first day, of a moment its day; null when it is none. */
export function figureDate(cell: string, order: DayOrder): string | null {
  const text = cell.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  const parts = numbersIn(text);
  if (!parts) return null;
  const [first, second, third] = parts;
  if (third === undefined) {
    // A month: 2026-05 or 5/2026.
    return first > 31 ? isoDay(first, second, 1) : isoDay(second, first, 1);
  }
  if (first > 31) return isoDay(first, second, third);
  const year = third < 100 ? 2000 + third : third;
  return order === 'dayFirst' ? isoDay(year, second, first) : isoDay(year, first, second);
}

/** The order in which days are written in some cells; null when each could be either, as where no day is above 12. */
export function dayOrderOf(cells: readonly string[]): DayOrder | null | 'plain' {
  let isOpen = false;
  for (const cell of cells) {
    const [first = 0, second = 0, third] = numbersIn(cell.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '')) ?? [];
    if (third === undefined || first > 31) continue;
    if (first > 12) return 'dayFirst';
    if (second > 12) return 'monthFirst';
    if (first !== second) isOpen = true;
  }
  return isOpen ? null : 'plain';
}

function numbersIn(text: string): [number, number, number?] | null {
  if (!/^(?:\d{1,2}|[1-9]\d{3})([-./])\d{1,2}(\1\d{1,4})?$/.test(text) && !/^\d{1,2}[-./]\d{4}$/.test(text))
    return null;
  const [first = 0, second = 0, third] = text.split(/[-./]/).map(Number);
  return third === undefined ? [first, second] : [first, second, third];
}

function isoDay(year: number, month: number, day: number): string | null {
  const two = (number: number) => String(number).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isDay && year >= 1900 ? text : null;
}
