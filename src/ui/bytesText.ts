const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** An amount of storage as people read it: *18 kB*, *1.2 MB*. Whatever there is counts as one kilobyte at least. */
export function bytesText(bytes: number, language: string): string {
  const kilobytes = Math.ceil(bytes / 1000);
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, kilobytes)) / 3));
  const amount = kilobytes / 1000 ** power;
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power] ?? 'kilobyte',
    maximumFractionDigits: power > 0 && amount < 100 ? 1 : 0,
  });
  return format.format(amount);
}
