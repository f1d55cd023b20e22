import type { BitWriter } from './bitWriter.ts';
import { type PrefixCode, prefixCode } from './huffman.ts';

const endOfBlock = 256;
const mostBits = 15;

/** In which order the lengths of the code for lengths are written (RFC 1951, 3.2.7). */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Values that share a symbol (RFC 1951, 3.2.5): the symbol of each value, and where each symbol begins and how many extra bits tell its values apart. */
interface Classes {
  readonly symbols: Uint8Array;
  readonly starts: Uint16Array;
  readonly extra: Uint8Array;
}

/** The lengths 3 to 258, of which the last has a symbol to itself, and the distances 1 to 32,768. */
const lengthClasses = classes(3, 4, 29, 258);
const distanceClasses = classes(1, 2, 30, 32_768);

function classes(first: number, perBits: number, count: number, last: number): Classes {
  const made = {
    symbols: new Uint8Array(last + 1),
    starts: new Uint16Array(count),
    extra: new Uint8Array(count),
  };
  let start = first;
  for (let symbol = 0; symbol < count; symbol++) {
    const isOneValue = symbol === count - 1 && last === 258;
    const bits = isOneValue ? 0 : Math.max(0, Math.floor(symbol / perBits) - 1);
    const from = isOneValue ? last : start;
    made.starts[symbol] = from;
    made.extra[symbol] = bits;
    made.symbols.fill(symbol, from, from + 2 ** bits);
    start += 2 ** bits;
  }
  return made;
}

/** Writes tokens as a block with codes of its own. A token is a byte, or `distance << 9 | length` for a repetition. */
export function writeBlock(out: BitWriter, tokens: Uint32Array, isLast: boolean): void {
  const literals = new Uint32Array(286);
  const distances = new Uint32Array(30);
  literals[endOfBlock] = 1;
  for (const token of tokens) {
    count(literals, literalSymbol(token));
    if (token > 255) count(distances, at(distanceClasses.symbols, token >>> 9));
  }
  const literalCode = prefixCode(literals, mostBits);
  const distanceCode = prefixCode(distances, mostBits);
  // No token takes more than 48 bits, and what stands before them not more than 1,000 bytes.
  out.reserve(tokens.length * 6 + 1_000);
  out.write(isLast ? 1 : 0, 1);
  out.write(2, 2);
  writeCodes(out, literalCode.lengths, distanceCode.lengths);
  writeTokens(out, tokens, literalCode, distanceCode);
  writeSymbol(out, literalCode, endOfBlock);
}

function writeTokens(
  out: BitWriter,
  tokens: Uint32Array,
  literalCode: PrefixCode,
  distanceCode: PrefixCode,
): void {
  for (const token of tokens) {
    writeSymbol(out, literalCode, literalSymbol(token));
    if (token < 256) continue;
    const length = at(lengthClasses.symbols, token & 511);
    out.write((token & 511) - at(lengthClasses.starts, length), at(lengthClasses.extra, length));
    const distance = at(distanceClasses.symbols, token >>> 9);
    writeSymbol(out, distanceCode, distance);
    out.write((token >>> 9) - at(distanceClasses.starts, distance), at(distanceClasses.extra, distance));
  }
}

function literalSymbol(token: number): number {
  return token < 256 ? token : 257 + at(lengthClasses.symbols, token & 511);
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
