import type { VersionRecord } from '../tables.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** How many are kept whatever their age, and how many go at once at the most: a clock that jumps must not empty the list. */
const lastOnes = 10;
const mostAtOnce = 3;

/** How long versions are kept before only one of each span of time stays: all for an hour, then one an hour, one a day, one a week. */
const spans = [
  { age: hour, span: 60_000 },
  { age: day, span: hour },
  { age: 30 * day, span: day },
  { age: Number.POSITIVE_INFINITY, span: 7 * day },
] as const;

type Aged = Pick<VersionRecord, 'number' | 'why' | 'made'>;

/** The numbers of versions, given in order, that can go: of those kept in passing, all but the last ten and the last of each span of time. What has a name stays, and what was kept before a change stays for 30 days. */
export function superfluous(versions: readonly Aged[]): number[] {
  const newest = versions.at(-1)?.made ?? 0;
  const passing = versions.filter((version) => isPassing(version, newest));
  const taken = new Set<string>();
  const gone: number[] = [];
  for (const { number, made } of passing.toReversed().slice(lastOnes)) {
    const place = placeOf(made, newest);
    if (taken.has(place)) gone.push(number);
    taken.add(place);
  }
  return gone.slice(-mostAtOnce);
}

function isPassing({ why, made }: Aged, newest: number): boolean {
  return why === 'passing' || (why === 'beforeChange' && newest - made > 30 * day);
}

function placeOf(made: number, newest: number): string {
  const { span } = spans.find(({ age }) => newest - made < age) ?? spans[3];
  return `${span} ${Math.floor(made / span)}`;
}
