/**
 * What a stream is made of, as one number: a byte; three bytes, the lowest one first, with this mark above them; or a repetition,
 * `distance << 9 | length`.
 */
export const threeBytes = 1 << 29;

/** How many bytes a token names; none when it is a repetition. */
export function literalsOf(token: number): 0 | 1 | 3 {
  if (token >= threeBytes) return 3;
  return token < 256 ? 1 : 0;
}
