import type { Transaction } from '../edit/transaction.ts';
import { type MomentOfTruth, momentByEmotion } from './momentOfTruth.ts';
import { channelNamed } from './named.ts';
import { type TouchpointFields, updateTouchpoint } from './touchpoints.ts';

/** What was said of a touchpoint in one line; what was not said is absent. */
export interface Capture {
  readonly title: string;
  readonly channel?: string;
  readonly emotion?: number;
  /** Its sign follows the emotion of the line; without one it is positive. */
  readonly momentOfTruth?: MomentOfTruth;
  readonly quote?: string;
}

type Said = Omit<Capture, 'title'>;

interface Token {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): Said | null;
}

const tokens: readonly Token[] = [
  {
    pattern: /@(?:"([^"]+)"|“([^”]+)”|([^\s"“,;]\S*?))[,;]*(?!\S)/y,
    read: (match) => (inside(match) ? { channel: inside(match) } : null),
  },
  {
    pattern: /([-−+±])([0-2])(?:[.,](\d))?(!)?(?!\S)/y,
    read: ([, sign, whole, tenth = '0', moment]) => {
      const size = Number(`${whole}.${tenth}`);
      if (size > 2 || (sign === '±' && size > 0)) return null;
      const emotion = size === 0 || sign === '+' ? size : -size;
      return moment ? { emotion, momentOfTruth: 'positive' } : { emotion };
    },
  },
  { pattern: /!(?!\S)/y, read: () => ({ momentOfTruth: 'positive' }) },
  {
    pattern: /(?:"((?:\\"|[^"])+)"|“([^”]+)”|„([^“”]+)[“”])(?!\S)/y,
    read: (match) => (inside(match) ? { quote: inside(match).replaceAll('\\"', '"') } : null),
  },
];

/** With a backslash before it, such a sign at the start of a word is just a letter. */
const ESCAPED = /^\\(?=[@\-−+±!"“„\\])/;

/**
 * Reads one line as it is typed while people talk: a title and, anywhere after white space, `@channel` or `@"two words"`, an emotion from `-2` to `+2`
 * (with a sign; tenths allowed; `±0` is neutral), `!` for a moment of truth (also right behind the emotion), and a quote in quotation marks. Each counts once; what comes again is part of the title.
 */
export function parseCapture(text: string): Capture {
  const words: string[] = [];
  let said: Said = {};
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at, said);
    const end = token?.end ?? matchAt(/\s+|\S+/y, text, at)?.end ?? text.length;
    if (token) said = { ...said, ...token.said };
    else words.push(text.slice(at, end).replace(ESCAPED, ''));
    at = end;
  }
  const title = words.join('').replace(/\s+/g, ' ').trim();
  const moment = said.momentOfTruth && { momentOfTruth: momentByEmotion(said.emotion) };
  return { title, ...said, ...moment };
}

/** The line that reads as just this title, whatever signs are in it. */
export function captureText(title: string): string {
  const asPlain = (word: string) => {
    // An opening quotation mark may be closed by a later word.
    const isSign = ESCAPED.test(word) || /^@?["“„]/.test(word) || tokenAt(word, 0, {}) !== null;
    return isSign ? `\\${word}` : word;
  };
  return title.trim().split(/\s+/).map(asPlain).join(' ');
}

/** Writes what a line says into a touchpoint. A line without a title leaves the title as it is, unless it says nothing at all. */
export function applyCapture(tr: Transaction, id: string, text: string): void {
  const touchpoint = tr.row('touchpoint', id);
  if (!touchpoint) return;
  const { title, channel, ...said } = parseCapture(text);
  const saysMore = channel !== undefined || Object.keys(said).length > 0;
  const fields: TouchpointFields = { ...said };
  if (title !== '' || !saysMore) fields.title = title;
  if (channel !== undefined) fields.channelId = channelNamed(tr, channel);
  if (said.momentOfTruth) fields.momentOfTruth = momentByEmotion(said.emotion ?? touchpoint.emotion);
  updateTouchpoint(tr, id, fields);
}

/** The same line saying another emotion in levels, or none with null. */
export function withEmotion(text: string, emotion: number | null): string {
  const sign =
    emotion === null ? null : emotion === 0 ? '±0' : `${emotion > 0 ? '+' : '-'}${Math.abs(emotion)}`;
  return withSign(text, 'emotion', sign);
}

/** The same line saying that it is a moment of truth, or not saying so. */
export function withMoment(text: string, isMoment: boolean): string {
  return withSign(text, 'momentOfTruth', isMoment ? '!' : null);
}

/** The first such sign goes; a later one, which is part of the title, stays that. What is typed after the new sign is not part of it. */
function withSign(text: string, field: keyof Said, sign: string | null): string {
  let kept = '';
  let said: Said = {};
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, {});
    const end = token?.end ?? matchAt(/\s+|\S+/y, text, at)?.end ?? text.length;
    const part = text.slice(at, end);
    const isSign = token !== null && field in token.said;
    const isRead = token !== null && Object.keys(token.said).every((key) => !(key in said));
    if (isSign && isRead) kept = `${kept.trimEnd()}${besides(part, field)}`;
    else kept += isSign ? `\\${part}` : part;
    if (isRead) said = { ...said, ...token.said };
    at = end;
  }
  kept = kept.trimStart();
  if (sign === null) return kept;
  return kept === '' || /\s$/.test(kept) ? `${kept}${sign} ` : `${kept} ${sign} `;
}

/** What a sign of two kinds, such as `-2!`, says besides one of them. */
function besides(part: string, field: keyof Said): string {
  const [, emotion, moment] = /^([-−+±].*)(!)$/.exec(part) ?? [];
  const rest = field === 'emotion' ? moment : field === 'momentOfTruth' ? emotion : undefined;
  return rest === undefined ? '' : ` ${rest}`;
}

function tokenAt(text: string, at: number, said: Said): { said: Said; end: number } | null {
  if (at > 0 && /\S/.test(text[at - 1] ?? '')) return null;
  for (const { pattern, read } of tokens) {
    const found = matchAt(pattern, text, at);
    const fields = found && read(found.match);
    const isNew = fields && Object.keys(fields).every((field) => !(field in said));
    if (isNew) return { said: fields, end: found.end };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): { match: RegExpExecArray; end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && { match, end: pattern.lastIndex };
}

function inside(match: RegExpExecArray): string {
  return (match.slice(1).find((group) => group !== undefined) ?? '').trim();
}
