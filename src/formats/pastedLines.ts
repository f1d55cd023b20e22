import { fittingLine, type MapNames, nameMeant, type PastedLine } from './pastedLine.ts';

/** A line without the signs before it; the deeper it lies in the list, the larger `depth`. */
interface Item {
  readonly text: string;
  readonly depth: number;
  /** It says itself that something follows under it. */
  readonly isHeading: boolean;
}

/** What stands over the lines that follow, down to a depth. */
interface Above {
  readonly depth: number;
  readonly stage?: string;
  readonly segment?: string;
}

/** Signs before the items of lists, with how much deeper each lies than plain text: some programs tell levels by their signs alone. */
const bullets: readonly [RegExp, number][] = [
  [/^(?:o\t|[◦○]\s+)/, 2],
  [/^[▪▫■□]\s+/, 3],
  [/^(?:[-–—*•‣·●]|\d{1,3}[.)])\s+/, 1],
];

/** How many spaces a tab stands for. */
const TAB = 4;

/** Reads lines of text, one touchpoint each. A line with others under it that names a stage or a segment of the map is a heading for them. */
export function pastedLines(lines: readonly string[], names: MapNames): PastedLine[] {
  const items = lines.map(itemOf);
  let above: Above[] = [];
  const found: PastedLine[] = [];
  for (const [at, item] of items.entries()) {
    above = above.filter(({ depth }) => depth < item.depth);
    const next = items[at + 1];
    const isOver = next !== undefined && (next.depth > item.depth || item.isHeading);
    const heading = isOver ? headingOf(item, names) : null;
    if (heading) {
      above.push({ ...heading, depth: next && next.depth <= item.depth ? next.depth - 0.5 : item.depth });
      continue;
    }
    const stage = above.findLast((one) => one.stage !== undefined)?.stage ?? null;
    const segment = above.findLast((one) => one.segment !== undefined)?.segment ?? null;
    found.push({ ...fittingLine(item.text), stage, segment });
  }
  return found;
}

function itemOf(line: string): Item {
  const [space = ''] = /^\s*/.exec(line) ?? [];
  const width = [...space].reduce((sum, character) => sum + (character === '\t' ? TAB : 1), 0);
  const rest = line.trim();
  const [hashes = ''] = /^#{1,6}(?=\s)/.exec(rest) ?? [];
  if (hashes) return { text: rest.slice(hashes.length).trim(), depth: hashes.length - 10, isHeading: true };
  const { text, deeper } = withoutBullet(rest);
  return { text, depth: width + deeper, isHeading: text.endsWith(':') };
}

function withoutBullet(text: string): { text: string; deeper: number } {
  for (const [pattern, deeper] of bullets) {
    const rest = text.replace(pattern, '');
    // What is left of an empty item is its sign, and that is no bullet.
    if (rest !== text && rest !== '') return { text: rest.replace(/^\[[ xX]?\]\s+/, ''), deeper };
  }
  return { text, deeper: 0 };
}

function headingOf({ text }: Item, { stages, segments }: MapNames): Pick<Above, 'stage' | 'segment'> | null {
  const stage = nameMeant(stages, text);
  if (stage !== null) return { stage };
  const segment = nameMeant(segments, text);
  return segment === null ? null : { segment };
}

/** A line as it stands alone, without the sign of a list before it. */
export function lineText(line: string): string {
  return itemOf(line).text;
}
