const made = new Map<string, Intl.NumberFormat>();

/** How numbers are written in a language; each way is made once, for making one takes longer than writing a thousand numbers. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, options);
    made.set(key, format);
  }
  return format;
}
