import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Deflater } from '../../../src/formats/deflate/deflater.ts';
import { prefixCode } from '../../../src/formats/deflate/huffman.ts';

/** What is told to the packer, one after the other: bytes, or how many to repeat from how far back. */
type Told =
  | { readonly bytes: number; readonly count: number }
  | { readonly length: number; readonly back: number };

const anyTold = fc.array(
  fc.oneof(
    fc.record({ bytes: fc.integer({ min: 0, max: 0xffffff }), count: fc.constantFrom(1, 3) }),
    fc.record({ length: fc.integer({ min: 3, max: 258 }), back: fc.double({ min: 0, max: 1, noNaN: true }) }),
  ),
  { maxLength: 400 },
);

/** Packs what is told, and writes the same out byte by byte. */
function pack(all: Iterable<Told>): { packed: Uint8Array; bytes: number[] } {
  const packer = new Deflater();
  const bytes: number[] = [];
  for (const one of all) {
    if ('count' in one) {
      if (one.count === 3) packer.literals(one.bytes);
      else packer.literal(one.bytes & 255);
      for (let at = 0; at < one.count; at++) bytes.push((one.bytes >>> (at * 8)) & 255);
    } else if (bytes.length > 0) {
      const distance = 1 + Math.floor(one.back * (Math.min(bytes.length, 32_768) - 1));
      packer.repeat(one.length, distance);
      for (let at = 0; at < one.length; at++) bytes.push(bytes[bytes.length - distance] ?? 0);
    }
  }
  packer.end(adler(bytes));
  return { packed: packer.take(), bytes };
}

function adler(bytes: readonly number[]): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}

describe('a packer that is told where bytes repeat', () => {
  test('writes what any program unpacks to the same bytes', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const { packed, bytes } = pack(told);
        expect([...inflateSync(packed)]).toEqual(bytes);
      }),
      { numRuns: 100 },
    );
  });

  test('every length and every kind of distance comes back as it was', () => {
    const start: Told[] = Array.from({ length: 40_000 }, (_, at) => ({
      bytes: (at * 2_654_435_761) >>> 24,
      count: 1,
    }));
    const repeats: Told[] = Array.from({ length: 256 }, (_, at) => ({
      length: at + 3,
      back: (at / 255) ** 4,
    }));
    const { packed, bytes } = pack([...start, ...repeats]);
    expect(Buffer.compare(inflateSync(packed), Buffer.from(bytes))).toBe(0);
  });

  test('more than fits one block goes on in the next', () => {
    const { packed, bytes } = pack(Array.from({ length: 150_000 }, (_, at) => ({ bytes: at % 7, count: 1 })));
    expect(Buffer.compare(inflateSync(packed), Buffer.from(bytes))).toBe(0);
    expect(packed.length).toBeLessThan(bytes.length / 2);
  });

  test('nothing at all is an empty stream', () => {
    expect(inflateSync(pack([]).packed)).toHaveLength(0);
  });
});

describe('a prefix code', () => {
  const room = (lengths: Uint8Array) =>
    lengths.reduce((sum, length) => (length ? sum + 2 ** -length : sum), 0);

  test('never takes more bits than allowed, even where the best one would, and leaves no room unused', () => {
    const fibonacci = [1, 1];
    while (fibonacci.length < 30) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
    const { lengths } = prefixCode(Uint32Array.from(fibonacci), 15);
    expect(Math.max(...lengths)).toBe(15);
    expect(room(lengths)).toBe(1);
  });

  test('gives what is more frequent no more bits than what is less so', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 2, maxLength: 286 });
    fc.assert(
      fc.property(counts, (some) => {
        const { lengths } = prefixCode(Uint32Array.from(some), 15);
        const used = some.flatMap((count, symbol) =>
          count ? [{ count, length: lengths[symbol] ?? 0 }] : [],
        );
        used.sort((a, b) => b.count - a.count);
        for (const [at, { count, length }] of used.entries()) {
          const before = used[at - 1];
          if (before && before.count > count) expect(length).toBeGreaterThanOrEqual(before.length);
        }
        if (used.length > 1) expect(room(lengths)).toBe(1);
      }),
    );
  });
});
