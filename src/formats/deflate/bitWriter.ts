import { distanceClasses, lengthClasses } from './deflateClasses.ts';
import type { PrefixCode } from './huffman.ts';
import { literalsOf } from './tokens.ts';

/** Bytes that are written bit by bit, the lowest bit of each byte first (RFC 1951, 3.1.1). */
export class BitWriter {
  #bytes = new Uint8Array(65_536);
  #length = 0;
  #held = 0;
  #heldBits = 0;

  /** Makes room for so many bytes more; `write` does not look. */
  reserve(bytes: number): void {
    const needed = this.#length + bytes + 4;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** Writes the lowest bits of a number, at most 16 of them, which has no others. */
  write(value: number, bits: number): void {
    let held = this.#held | (value << this.#heldBits);
    let heldBits = this.#heldBits + bits;
    if (heldBits >= 16) {
      this.#bytes[this.#length++] = held;
      this.#bytes[this.#length++] = held >>> 8;
      held >>>= 16;
      heldBits -= 16;
    }
    this.#held = held;
    this.#heldBits = heldBits;
  }

  /** Writes tokens with their codes; the same as `write` for each part of each, but with all it needs at hand, for a picture has millions of them. */
  writeTokens(tokens: Int32Array, literalCode: PrefixCode, distanceCode: PrefixCode): void {
    const bytes = this.#bytes;
    const { bits, lengths } = literalCode;
    for (let next = 0; next < tokens.length; ) {
      let length = this.#length;
      let held = this.#held;
      let heldBits = this.#heldBits;
      for (; next < tokens.length; next++) {
        const token = tokens[next] as number;
        let literals = literalsOf(token);
        if (literals === 0) break;
        for (let rest = token; literals > 0; literals--, rest >>>= 8) {
          held |= (bits[rest & 255] as number) << heldBits;
          heldBits += lengths[rest & 255] as number;
          if (heldBits < 16) continue;
          bytes[length++] = held;
          bytes[length++] = held >>> 8;
          held >>>= 16;
          heldBits -= 16;
        }
      }
      this.#length = length;
      this.#held = held;
      this.#heldBits = heldBits;
      for (; next < tokens.length && literalsOf(tokens[next] as number) === 0; next++)
        this.#repetition(tokens[next] as number, literalCode, distanceCode);
    }
  }

  #repetition(token: number, literalCode: PrefixCode, distanceCode: PrefixCode): void {
    const [length, distance] = [token & 511, token >>> 9];
    const literal = lengthClasses.symbols[length] as number;
    this.write(literalCode.bits[257 + literal] as number, literalCode.lengths[257 + literal] as number);
    const lengthBits = lengthClasses.extra[literal] as number;
    if (lengthBits > 0) this.write(length - (lengthClasses.starts[literal] as number), lengthBits);
    const symbol = distanceClasses.symbols[distance] as number;
    this.write(distanceCode.bits[symbol] as number, distanceCode.lengths[symbol] as number);
    const distanceBits = distanceClasses.extra[symbol] as number;
    if (distanceBits > 0) this.write(distance - (distanceClasses.starts[symbol] as number), distanceBits);
  }

  /** Fills up the byte that was begun, and hands all held ones over. */
  align(): void {
    for (; this.#heldBits > 0; this.#heldBits -= 8) {
      this.#bytes[this.#length++] = this.#held;
      this.#held >>>= 8;
    }
    this.#heldBits = 0;
  }

  /** How many bytes are whole. */
  get length(): number {
    return this.#length;
  }

  /** The whole bytes, which are no longer here then. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
