import { pngChunk, pngSignature } from '../pngChunks.ts';
import { joinedSum } from './adler.ts';
import type { PackedStrip } from './packedStrip.ts';

/** One PNG of strips, the uppermost first; null where they are not all of one kind. */
export function joinStrips(strips: readonly PackedStrip[], height: number): Blob | null {
  const [first] = strips;
  if (!first || strips.some(({ header }) => !isSameKind(header, first.header))) return null;
  const header = first.header.slice();
  new DataView(header.buffer).setUint32(4, height);
  const sum = strips.reduce((whole, strip) => joinedSum(whole, strip.sum, strip.length), 1);
  // An empty block that is the last one, and the sum of all bytes.
  const end = Uint8Array.of(3, 0, 0, 0, 0, 0);
  new DataView(end.buffer).setUint32(2, sum);
  return new Blob(
    [
      Uint8Array.from(pngSignature),
      pngChunk('IHDR', header),
      pngChunk('IDAT', Uint8Array.of(0x78, 0x01)),
      ...strips.flatMap(({ chunks }) => chunks),
      pngChunk('IDAT', end),
      pngChunk('IEND', new Uint8Array()),
    ],
    { type: 'image/png' },
  );
}

/** Whether two heads differ in nothing but the height. */
function isSameKind(some: Uint8Array, other: Uint8Array): boolean {
  return some.every((byte, at) => (at >= 4 && at < 8) || byte === other[at]);
}
