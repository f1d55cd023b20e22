import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DeflateError, DeflateReader } from '../../../src/formats/strips/deflateReader.ts';

/** The bytes that a stream tells. */
function told(stream: Uint8Array): number[] {
  const bytes: number[] = [];
  for (const { byte, length, distance } of new DeflateReader(stream, 0).tokens()) {
    for (let at = 0; at < length; at++) bytes.push(byte ?? bytes[bytes.length - distance] ?? -1);
  }
  return bytes;
}

describe('the reader of packed bytes', () => {
  test('finds what zlib packed, in all kinds of blocks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(7), fc.integer({ min: 0, max: 255 })), { maxLength: 3_000 }),
        fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_RLE),
        fc.constantFrom(0, 1, 9),
        (bytes, strategy, level) => {
          const stream = deflateRawSync(Uint8Array.from(bytes), { strategy, level });
          expect(told(stream)).toEqual(bytes);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('refuses what is cut off and what is no stream', () => {
    const stream = deflateRawSync(Uint8Array.from({ length: 900 }, (_, at) => at % 251));
    expect(() => told(stream.subarray(0, 100))).toThrow(DeflateError);
    expect(() => told(Uint8Array.of(7))).toThrow('kind 3');
    expect(() => told(Uint8Array.of(1, 5, 0, 5, 0))).toThrow('two lengths');
  });
});
