const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Making a format takes long, using one does not. */
const formats = new Map<string, Intl.NumberFormat>();

/** An amount of storage as people read it: *18 kB*, *1.2 MB*. Whatever there is counts as one kilobyte at least. */
export function bytesText(bytes: number, language: string): string {
  const kilobytes = Math.ceil(bytes / 1000);
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, kilobytes)) / 3));
  const amount = kilobytes / 1000 ** power;
  const digits = power > 0 && amount < 100 ? 1 : 0;
  return formatOf(language, units[power] ?? 'kilobyte', digits).format(amount);
}

function formatOf(language: string, unit: string, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${language} ${unit} ${maximumFractionDigits}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits });
  formats.set(key, format);
  return format;
}
