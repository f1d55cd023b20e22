/** Values that share a symbol (RFC 1951, 3.2.5): the symbol of each value, and where each symbol begins and how many extra bits tell its values apart. */
interface Classes {
  readonly symbols: Uint8Array;
  readonly starts: Uint16Array;
  readonly extra: Uint8Array;
}

/** The lengths of repetitions, 3 to 258, of which the last has a symbol to itself. */
export const lengthClasses = classes(3, 4, 29, 258);

/** The distances of repetitions, 1 to 32,768. */
export const distanceClasses = classes(1, 2, 30, 32_768);

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
