const mark = '/ThroughlineMap true';

/** The packed map that is attached to a PDF of this editor. */
export function mapInPdf(bytes: Uint8Array): Uint8Array | 'none' | 'otherFile' {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.startsWith('%PDF-')) return 'otherFile';
  const at = text.lastIndexOf(mark);
  if (at < 0) return 'none';
  const found = /^[^>]{0,200}\/Length (\d{1,10})>>\r?\nstream\r?\n/.exec(text.slice(at, at + 300));
  if (!found) return 'none';
  const start = at + found[0].length;
  const end = start + Number(found[1]);
  return end <= bytes.length ? bytes.subarray(start, end) : 'none';
}
