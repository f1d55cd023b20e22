const base = 65_521;

/** The Adler-32 (RFC 1950) of two runs of bytes one behind the other, of which the second is so long. */
export function joinedSum(first: number, second: number, length: number): number {
  const [low, high] = [first & 0xffff, first >>> 16];
  const [nextLow, nextHigh] = [second & 0xffff, second >>> 16];
  return packed(low + nextLow - 1, high + nextHigh + (length % base) * (low - 1));
}

/** The Adler-32 when the first of so many bytes becomes larger by a number. */
export function changedSum(sum: number, length: number, change: number): number {
  return packed((sum & 0xffff) + change, (sum >>> 16) + (length % base) * change);
}

function packed(low: number, high: number): number {
  const rest = (value: number) => ((value % base) + base) % base;
  return ((rest(high) << 16) | rest(low)) >>> 0;
}
