import { plainWord } from './plainWord.ts';

/** A line of text that becomes a touchpoint: what to read as if it were typed, and the names of the stage and the segment that it stands under. */
export interface PastedLine {
  readonly line: string;
  /** What the line cannot show, such as the rest of a long one. */
  readonly description?: string;
  readonly stage: string | null;
  readonly segment: string | null;
}

/** The names of the stages and segments of the map into which is pasted. */
export interface MapNames {
  readonly stages: readonly string[];
  readonly segments: readonly string[];
}

/** Longer lines are told in part, and whole in the description. */
const LONGEST = 240;
const SHORTENED = 120;

/** A line and the description for what of it is too long for a title. */
export function fittingLine(text: string, description = ''): Pick<PastedLine, 'line' | 'description'> {
  const all = [...(text.length > LONGEST ? [text] : []), ...(description === '' ? [] : [description])];
  const line = text.length > LONGEST ? `${text.slice(0, SHORTENED).replace(/\s+\S*$/, '')}…` : text;
  return all.length === 0 ? { line } : { line, description: all.join('\n') };
}

/** The one of some names that is meant by a text: case, accents and signs do not count. */
export function nameMeant(names: readonly string[], text: string): string | null {
  const plain = plainWord(text);
  return (plain !== '' && names.find((name) => plainWord(name) === plain)) || null;
}
