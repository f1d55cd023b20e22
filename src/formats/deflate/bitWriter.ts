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
