/** Characters that no text may hold: control characters but for tab and line breaks, halves of surrogate pairs, and code points that are no characters. */
const UNWANTED = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Text without control characters and broken characters: a broken one becomes `�`, the others go. */
export function cleanText(text: string): string {
  return text.replace(UNWANTED, (character) => (/\p{Cs}/u.test(character) ? '\uFFFD' : ''));
}

/** A deep, fresh copy of a JSON value with clean texts and keys. A key that would change the prototype of an object is left away. */
export function cleanJson(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Object.is(value, -0)) return 0;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cleanJson);
  const copy: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    const name = cleanText(key);
    if (name !== '__proto__') copy[name] = cleanJson(child);
  }
  return copy;
}
