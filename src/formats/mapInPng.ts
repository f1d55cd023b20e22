import { isPng, pngChunk, pngChunks } from './pngChunks.ts';

/** What the chunk of a map is called; no other program writes one of that name. */
const keyword = 'throughline';

/** Behind the keyword of an international text chunk: that it is compressed, by the only method, in no language and without a translated keyword. */
const head = Uint8Array.of(...Array.from(`${keyword}\0`, (letter) => letter.charCodeAt(0)), 1, 0, 0, 0);

/** A PNG with a packed map as a compressed text chunk before its end. */
export function mapIntoPng(png: Uint8Array, packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(head.length + packed.length);
  data.set(head);
  data.set(packed, head.length);
  const chunk = pngChunk('iTXt', data);
  const end = pngChunks(png).find(({ type }) => type === 'IEND')?.start ?? png.length;
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, end));
  whole.set(chunk, end);
  whole.set(png.subarray(end), end + chunk.length);
  return whole;
}

/** The packed map in a PNG. */
export function mapInPng(bytes: Uint8Array): Uint8Array | 'none' | 'otherFile' {
  if (!isPng(bytes)) return 'otherFile';
  const chunk = pngChunks(bytes).find(
    ({ type, data }) => type === 'iTXt' && head.every((byte, at) => data[at] === byte),
  );
  return chunk ? chunk.data.subarray(head.length) : 'none';
}
