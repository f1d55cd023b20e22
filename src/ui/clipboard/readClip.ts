import { readJourney } from '../../formats/json.ts';
import type { Doc } from '../../model/doc.ts';
import type { NewId } from '../../model/newId.ts';
import type { Message } from '../../words/key.ts';
import type { Clip } from './clip.ts';

/** What lies on the clipboard; empty where there is nothing of the sort. */
export interface Clipping extends Clip {
  /** The media types of the files among it. */
  readonly files: readonly string[];
}

/** The part of a map that lies on the clipboard, checked as a file is; a message when it cannot be read here, null when there is none. */
export function partIn({ own, html, text }: Clipping, newId: NewId): { readonly part: Doc } | Message | null {
  const [, inMarkup] = /\bdata-throughline="([A-Za-z0-9+/=]+)"/.exec(html) ?? [];
  const isFile = /^\s*\{\s*"format"\s*:\s*"throughline"/.test(text);
  for (const source of [own, inMarkup && fromBase64(inMarkup), isFile && text]) {
    if (!source) continue;
    const read = readJourney(source, { newId });
    if ('doc' in read) return { part: read.doc };
    if (read.problem.key === 'importing.problem.newer') return { key: 'clipboard.problem.newer' };
  }
  return null;
}

function fromBase64(base64: string): string {
  try {
    const binary = atob(base64);
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}
