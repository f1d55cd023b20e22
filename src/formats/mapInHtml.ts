import { mapMark, pageMark } from './web/webPage.ts';

/** The packed map in a page of this editor. The text is searched, never read as markup. */
export function mapInHtml(bytes: Uint8Array): Uint8Array | 'none' | 'otherFile' {
  const start = new TextDecoder().decode(bytes.subarray(0, 2_000));
  if (!/^\uFEFF?\s*<!doctype html/i.test(start) || !start.includes(pageMark)) return 'otherFile';
  const text = new TextDecoder('latin1').decode(bytes);
  const at = text.lastIndexOf(mapMark);
  if (at < 0) return 'none';
  const from = at + mapMark.length;
  const end = text.indexOf('<', from);
  try {
    return Uint8Array.from(atob(text.slice(from, end)), (letter) => letter.charCodeAt(0));
  } catch {
    return 'none';
  }
}
