import { folded } from '../../derive/searchText.ts';

/** What can be found: by its name, and by other words for it. */
export interface Findable {
  readonly name: string;
  readonly others: readonly string[];
}

/** A text made ready to be found. */
interface Indexed {
  readonly plain: string;
  readonly words: readonly string[];
}

/** How well something fits what was typed. */
export interface Match {
  /** The larger, the better. */
  readonly score: number;
  /** The other word by which it was found, when its name alone would not have been enough. */
  readonly by: string | null;
}

/** How much a word counts that is the word typed, begins with it, holds it, or differs in one letter. */
const inName = { same: 10, start: 8, inside: 4, slip: 3 } as const;
const inOthers = { same: 6, start: 5, inside: 2, slip: 1 } as const;

/** Bonus for a name that begins with all that was typed. */
const WHOLE_START = 6;

/** From this length on a word may have a wrong letter, a missing one or one too many. */
const LONG_WORD = 5;

/** Words up to this length may stand for nothing, as *the* and *di* do, beside one that is found. */
const SHORT_WORD = 3;

/** Tells which things fit a text, and how well, the best first; with `isLenient` words may have slips. */
export type Finder<Item> = (
  text: string,
  isLenient: boolean,
) => { readonly item: Item; readonly match: Match }[];

/** Makes a list of things ready to be searched. */
export function finder<Item extends Findable>(items: readonly Item[]): Finder<Item> {
  const indexed = items.map((item) => ({
    item,
    name: indexOf(item.name),
    others: item.others.map((phrase) => ({ phrase, index: indexOf(phrase) })),
  }));
  return (text, isLenient) => {
    const wanted = indexOf(text);
    const found = indexed.flatMap((entry) => {
      const match = matchOf(wanted, entry.name, entry.others, isLenient);
      return match ? [{ item: entry.item, match }] : [];
    });
    // Of equal ones the first in the list stays first.
    return found.sort((a, b) => b.match.score - a.match.score);
  };
}

function matchOf(
  wanted: Indexed,
  name: Indexed,
  others: readonly { readonly phrase: string; readonly index: Indexed }[],
  isLenient: boolean,
): Match | null {
  let score = name.plain.startsWith(wanted.plain) ? WHOLE_START : 0;
  let by: string | null = null;
  let hits = 0;
  for (const word of wanted.words) {
    let best = scoreIn(name, word, inName, isLenient);
    for (const { phrase, index } of others) {
      const other = scoreIn(index, word, inOthers, isLenient);
      if (other <= best) continue;
      best = other;
      by = phrase;
    }
    if (best === 0 && word.length > SHORT_WORD) return null;
    if (best > 0) hits += 1;
    score += best;
  }
  // Of names that fit equally well the shorter one is meant.
  return hits > 0 ? { score: score / wanted.words.length - name.words.length / 100, by } : null;
}

type Scale = { readonly [How in keyof typeof inName]: number };

function scoreIn({ words }: Indexed, wanted: string, scale: Scale, isLenient: boolean): number {
  let best = 0;
  for (const word of words) {
    if (word === wanted) return scale.same;
    const here = word.startsWith(wanted)
      ? scale.start
      : word.includes(wanted)
        ? scale.inside
        : isLenient && isSlip(word, wanted)
          ? scale.slip
          : 0;
    best = Math.max(best, here);
  }
  return best;
}

/** Whether two longer words differ by one letter: another one, one too many, one missing, or two that changed places. */
function isSlip(word: string, wanted: string): boolean {
  if (wanted.length < LONG_WORD || Math.abs(word.length - wanted.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === wanted[at]) at += 1;
  const [left, right] = [word.slice(at), wanted.slice(at)];
  const isSwapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return isSwapped || left.slice(1) === right.slice(1) || left === right.slice(1) || left.slice(1) === right;
}

/** Without accents and capitals, in words. A text without letters and digits is one word as it is. */
function indexOf(text: string): Indexed {
  const plain = folded(text);
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return { plain, words: words.length > 0 || plain === '' ? words : [plain] };
}
