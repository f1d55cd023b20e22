/** A prefix code (RFC 1951, 3.2.2): for each symbol how many bits it takes, 0 for none, and those bits as they are written, the first one lowest. */
export interface PrefixCode {
  readonly lengths: Uint8Array;
  readonly bits: Uint16Array;
}

/** The shortest prefix code for symbols that occur so many times, in which none takes more than `most` bits. */
export function prefixCode(counts: Uint32Array, most: number): PrefixCode {
  const lengths = codeLengths(counts, most);
  return { lengths, bits: codeBits(lengths, most) };
}

function codeLengths(counts: Uint32Array, most: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const used = [...counts.keys()].filter((symbol) => counts[symbol]);
  // A decoder wants one whole bit even where there is nothing to choose.
  if (used.length < 2) {
    lengths[used[0] ?? 0] = 1;
    return lengths;
  }
  used.sort((a, b) => at(counts, a) - at(counts, b) || a - b);
  const ofLength = shortened(depthCounts(used.map((symbol) => at(counts, symbol))), most);
  let next = 0;
  for (let length = most; length > 0; length--)
    for (let many = ofLength[length] ?? 0; many > 0; many--) lengths[used[next++] ?? 0] = length;
  return lengths;
}

/** How many leaves lie how deep in the tree of least weight over these ascending weights (Huffman, with two queues). */
function depthCounts(weights: readonly number[]): number[] {
  const leaves = weights.length;
  const all = Float64Array.from({ length: 2 * leaves - 1 }, (_, node) => weights[node] ?? 0);
  const parent = new Uint16Array(all.length);
  let [leaf, inner] = [0, leaves];
  for (let node = leaves; node < all.length; node++) {
    for (let side = 0; side < 2; side++) {
      const takesLeaf = leaf < leaves && (inner >= node || at(all, leaf) <= at(all, inner));
      const child = takesLeaf ? leaf++ : inner++;
      all[node] = at(all, node) + at(all, child);
      parent[child] = node;
    }
  }
  const depth = new Uint16Array(all.length);
  const counted: number[] = [];
  for (let node = all.length - 2; node >= 0; node--) {
    const deep = at(depth, at(parent, node)) + 1;
    depth[node] = deep;
    if (node < leaves) counted[deep] = (counted[deep] ?? 0) + 1;
  }
  return counted;
}

/** Brings leaves that lie too deep up to the deepest place allowed, and makes room for them by moving others one down. */
function shortened(counted: readonly number[], most: number): number[] {
  const ofLength = Array.from({ length: most + 1 }, (_, length) => counted[length] ?? 0);
  for (const [length, many = 0] of counted.entries())
    if (length > most) ofLength[most] = at(ofLength, most) + many;
  const room = 2 ** most;
  let taken = ofLength.reduce((sum, many, length) => (length ? sum + many * 2 ** (most - length) : sum), 0);
  for (; taken > room; taken--) {
    ofLength[most] = at(ofLength, most) - 1;
    let above = most - 1;
    while (!ofLength[above]) above--;
    ofLength[above] = at(ofLength, above) - 1;
    ofLength[above + 1] = at(ofLength, above + 1) + 2;
  }
  return ofLength;
}

function codeBits(lengths: Uint8Array, most: number): Uint16Array {
  const next = new Uint16Array(most + 2);
  for (const length of lengths) if (length) next[length + 1] = at(next, length + 1) + 1;
  for (let length = 1; length <= most; length++)
    next[length + 1] = (at(next, length) + at(next, length + 1)) << 1;
  return Uint16Array.from(lengths, (length) => {
    if (!length) return 0;
    const code = at(next, length);
    next[length] = code + 1;
    return reversed(code, length);
  });
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] as number;
}
