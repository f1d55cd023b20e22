/** What must not be written out in XML 1.0. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const looseAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** Why a text is not well-formed XML; null when it is. Knows what is written here: no comments, no instructions but the first, no entities of its own. */
export function xmlFault(text: string): string | null {
  const body = text.replace(/^<\?xml [^?<>]*\?>\s*/, '');
  if (illegal.test(body)) return 'a character that XML has no place for';
  const loose = looseAmpersand.exec(body);
  if (loose) return `a loose ampersand: ${body.slice(loose.index, loose.index + 40)}`;
  const open: string[] = [];
  let roots = 0;
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at;
    const [whole, isEnd, name = '', attributes = '', isEmpty] = tag.exec(body) ?? [];
    if (whole === undefined) return `no tag: ${body.slice(at, at + 60)}`;
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice: ${whole}`;
    if (isEnd && open.pop() !== name) return `the end of what did not begin: ${name}`;
    if (!isEnd && open.length === 0) roots += 1;
    if (!isEnd && !isEmpty) open.push(name);
  }
  if (open.length > 0) return `without an end: ${open.at(-1)}`;
  return roots === 1 ? null : `${roots} roots`;
}
