const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A source of ids: each call returns one that was never returned before. */
export type NewId = () => string;

/** Makes ids of 16 letters and digits (95 bits) from a source of random bytes, such as the browser's `crypto.getRandomValues`. */
export function idMaker(randomBytes: (count: number) => Uint8Array): NewId {
  return () => Array.from(randomBytes(16), (byte) => ALPHABET[byte % 62]).join('');
}
