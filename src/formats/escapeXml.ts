const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for: control characters, halves of surrogate pairs, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as it may stand in an XML file, between tags or in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(illegal, '').replace(/[&<>"]/g, (character) => special[character] ?? '');
}
