/** How alike two texts are, from 0 to 1: twice the pairs of letters that they share, by all of their pairs. The order of words does not matter much. */
export function likeness(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1;
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  const count = sum(pairs) + sum(others);
  if (count === 0) return 0;
  let shared = 0;
  for (const [pair, times] of pairs) shared += Math.min(times, others.get(pair) ?? 0);
  return (2 * shared) / count;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const word of text.split(' ')) {
    for (let at = 0; at < word.length - 1; at++) {
      const pair = word.slice(at, at + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

function sum(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((total, times) => total + times, 0);
}
