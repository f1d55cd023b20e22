/** A number out of a cell, and the sign that stood with it: *85 %*, *€ 1.200*. */
export interface FigureNumber {
  readonly value: number;
  readonly unit?: string;
}

/** What stands before the fraction of a number. */
export type DecimalSign = '.' | ',';

/** The number in a cell; null when it holds none, or more than a number and its unit. */
export function figureNumber(cell: string, decimal: DecimalSign): FigureNumber | null {
  const [, before = '', digits = '', after = ''] =
    /^(\p{Sc}|[A-Z]{3})?\s*([-+−]?[\d.,'’\s\u00A0\u202F]*\d)\s*(%|\p{Sc}|[A-Z]{3})?$/u.exec(cell.trim()) ??
    [];
  const plain = digits.replace(/['’\s\u00A0\u202F]/g, '').replace('−', '-');
  const thousands = decimal === ',' ? '.' : ',';
  if (!isWritten(plain, thousands)) return null;
  const value = Number(plain.replaceAll(thousands, '').replace(decimal, '.'));
  const unit = before || after;
  if (plain === '' || !Number.isFinite(value)) return null;
  return unit ? { value, unit } : { value };
}

/** Thousands stand in groups of three, and no number has two fractions. */
function isWritten(plain: string, thousands: DecimalSign): boolean {
  const sign = thousands === '.' ? '\\.' : ',';
  const decimal = thousands === '.' ? ',' : '\\.';
  return new RegExp(`^[-+]?(\\d*|\\d{1,3}(${sign}\\d{3})+)(${decimal}\\d+)?$`).test(plain);
}

/** What stands before the fractions of some numbers: told by those that can be read in one way only, else by the sign between the cells, for whoever writes commas in numbers separates cells by something else. */
export function decimalSignOf(cells: readonly string[], separator: string): DecimalSign {
  const only = (sign: DecimalSign, other: DecimalSign) =>
    cells.some((cell) => figureNumber(cell, sign) !== null && figureNumber(cell, other) === null);
  if (only(',', '.')) return ',';
  if (only('.', ',')) return '.';
  return separator === ';' ? ',' : '.';
}
