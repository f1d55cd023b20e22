import type { BitWriter } from './bitWriter.ts';
import { type PrefixCode, prefixCode } from './huffman.ts';

const endOfBlock = 256;
const mostBits = 15;

/** In which order the lengths of the code for lengths are written (RFC 1951, 3.2.7). */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** What is written as one block: its tokens, and how often each symbol is among them. */
export interface Block {
  readonly tokens: Int32Array;
  readonly literals: Uint32Array;
  readonly distances: Uint32Array;
}

/** Writes a block with codes of its own. */
export function writeBlock(out: BitWriter, { tokens, literals, distances }: Block, isLast: boolean): void {
  literals[endOfBlock] = 1;
  const literalCode = prefixCode(literals, mostBits);
  const distanceCode = prefixCode(distances, mostBits);
  // No token takes more than 48 bits, and what stands before them not more than 1,000 bytes.
  out.reserve(tokens.length * 6 + 1_000);
  out.write(isLast ? 1 : 0, 1);
  out.write(2, 2);
  writeCodes(out, literalCode.lengths, distanceCode.lengths);
  out.writeTokens(tokens, literalCode, distanceCode);
  writeSymbol(out, literalCode, endOfBlock);
}

/** How long the bits of each symbol are: themselves run-length packed, with a code of their own. */
function writeCodes(out: BitWriter, literals: Uint8Array, distances: Uint8Array): void {
  const [literalCount, distanceCount] = [usedOf(literals, 257), usedOf(distances, 1)];
  const packed = packLengths([
    ...literals.subarray(0, literalCount),
    ...distances.subarray(0, distanceCount),
  ]);
  const counts = new Uint32Array(19);
  for (const { symbol } of packed) count(counts, symbol);
  const code = prefixCode(counts, 7);
  const orders =
    1 +
    Math.max(
      3,
      lengthOrder.findLastIndex((symbol) => at(code.lengths, symbol) > 0),
    );
  out.write(literalCount - 257, 5);
  out.write(distanceCount - 1, 5);
  out.write(orders - 4, 4);
  for (const symbol of lengthOrder.slice(0, orders)) out.write(at(code.lengths, symbol), 3);
  for (const { symbol, more, bits } of packed) {
    writeSymbol(out, code, symbol);
    out.write(more, bits);
  }
}

interface PackedLength {
  readonly symbol: number;
  readonly more: number;
  readonly bits: number;
}

/** Runs of the same length as one: 16 is the one before 3 to 6 times more, 17 and 18 are 3 to 10 and 11 to 138 times nothing. */
function packLengths(lengths: readonly number[]): PackedLength[] {
  const packed: PackedLength[] = [];
  for (let from = 0; from < lengths.length; ) {
    const length = lengths[from] ?? 0;
    const isSame = from > 0 && lengths[from - 1] === length && length > 0;
    let run = 1;
    while (run < (length ? 6 : 138) && lengths[from + run] === length) run++;
    if (run < 3 || (length > 0 && !isSame)) {
      packed.push({ symbol: length, more: 0, bits: 0 });
      from += 1;
      continue;
    }
    if (length) packed.push({ symbol: 16, more: run - 3, bits: 2 });
    else if (run < 11) packed.push({ symbol: 17, more: run - 3, bits: 3 });
    else packed.push({ symbol: 18, more: run - 11, bits: 7 });
    from += run;
  }
  return packed;
}

function usedOf(lengths: Uint8Array, least: number): number {
  return Math.max(least, 1 + lengths.findLastIndex((length) => length > 0));
}

function writeSymbol(out: BitWriter, { bits, lengths }: PrefixCode, symbol: number): void {
  out.write(at(bits, symbol), at(lengths, symbol));
}

function count(counts: Uint32Array, symbol: number): void {
  counts[symbol] = at(counts, symbol) + 1;
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] as number;
}
