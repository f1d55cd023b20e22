import { partOfMap } from '../../derive/partOfMap.ts';
import { writeJourney } from '../../formats/json.ts';
import type { Doc } from '../../model/doc.ts';
import { outlineHtml, outlineText } from './outline.ts';

/** The name under which touchpoints lie on the clipboard for other tabs of the same browser. */
export const clipType = 'application/x-throughline+json';

/** Touchpoints as they are put on the clipboard: for ourselves, and as a list for programs with and without lists. */
export interface Clip {
  readonly own: string;
  readonly html: string;
  readonly text: string;
}

/** Touchpoints for the clipboard; with `whole` they are taken away from here, so that everything that is about them goes along. */
export function clipOf(doc: Doc, ids: readonly string[], whole: boolean): Clip {
  const part = partOfMap(doc, ids, whole);
  const own = writeJourney(part);
  // Where the own type does not get through, as between browsers, it is found again in the markup.
  const html = `<meta charset="utf-8"><div data-throughline="${toBase64(own)}">${outlineHtml(part)}</div>`;
  return { own, html, text: outlineText(part) };
}

/** As many values as any browser takes as arguments. */
const CHUNK = 0x2000;

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
