/** The element that holds a map; its name space is no address, for nothing is ever fetched. */
const element = 'throughline:map';

/** A packed map as the markup of an SVG's metadata. */
export function mapMetadata(packed: Uint8Array): string {
  let binary = '';
  // Spread over one call, a whole map would overflow the stack.
  for (let at = 0; at < packed.length; at += 0x8000)
    binary += String.fromCharCode(...packed.subarray(at, at + 0x8000));
  return `<${element} xmlns:throughline="urn:throughline:map" encoding="base64">${btoa(binary)}</${element}>`;
}

const begin = /<throughline:map\b[^<>]{0,200}>/;

/** The packed map in an SVG. The text is searched, never read as markup. */
export function mapInSvg(bytes: Uint8Array): Uint8Array | 'none' | 'otherFile' {
  const start = new TextDecoder().decode(bytes.subarray(0, 4_096));
  if (!/^\uFEFF?\s*</.test(start) || !/<svg[\s>]/.test(start)) return 'otherFile';
  const text = new TextDecoder().decode(bytes);
  const found = begin.exec(text);
  if (!found) return 'none';
  const from = found.index + found[0].length;
  const end = text.indexOf(`</${element}`, from);
  return end < 0 ? 'none' : bytesOf(text.slice(from, end).replace(/\s+/g, ''));
}

function bytesOf(base64: string): Uint8Array | 'none' {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return 'none';
  }
}
