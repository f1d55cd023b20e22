import { describe, expect, test } from 'vitest';
import { readPictureHeader } from '../../src/formats/pictureHeader.ts';

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const big = (value: number, length = 4) =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256);
const little = (value: number, length: number) => big(value, length).reverse();
const read = (...bytes: number[][]) => readPictureHeader(Uint8Array.from(bytes.flat()));

const png = (width: number, height: number) => [
  ...[0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a],
  ...big(13),
  ...ascii('IHDR'),
  ...big(width),
  ...big(height),
];
const frame = (width: number, height: number) => [
  0xff,
  0xc0,
  ...big(17, 2),
  8,
  ...big(height, 2),
  ...big(width, 2),
];
const place = ascii('Exif\0\0MM\0*GPSLatitude');

describe('the size that a picture claims is read before it is unpacked', () => {
  test('of a PNG, however large it claims to be', () => {
    expect(read(png(10_000, 12_000))).toEqual({ format: 'png', width: 10_000, height: 12_000 });
  });
  test('of a JPEG, past the place where it was taken', () => {
    const exif = [0xff, 0xe1, ...big(place.length + 2, 2), ...place];
    expect(read([0xff, 0xd8], exif, frame(640, 480))).toEqual({ format: 'jpeg', width: 640, height: 480 });
  });
  test('of a GIF', () => {
    expect(read(ascii('GIF89a'), little(300, 2), little(200, 2))).toEqual({
      format: 'gif',
      width: 300,
      height: 200,
    });
  });
  test.each([
    ['VP8X', [0, 0, 0, 0, ...little(799, 3), ...little(599, 3)]],
    ['VP8L', [0x2f, ...little(799 + 599 * 2 ** 14, 4)]],
    ['VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(800, 2), ...little(600, 2)]],
  ])('of a WebP of the sort %s', (sort, rest) => {
    const start = [...ascii('RIFF'), ...big(0), ...ascii('WEBP'), ...ascii(sort), ...big(0)];
    expect(read(start, rest)).toEqual({ format: 'webp', width: 800, height: 600 });
  });
  test('of an AVIF, the largest of its sizes', () => {
    const size = (width: number, height: number) => [
      ...ascii('ispe'),
      ...big(0),
      ...big(width),
      ...big(height),
    ];
    const start = [...big(24), ...ascii('ftypavif')];
    expect(read(start, size(512, 512), size(4_000, 3_000))).toEqual({
      format: 'avif',
      width: 4_000,
      height: 3_000,
    });
  });
  test('a drawing is known by its first tag', () => {
    expect(read(ascii('<?xml version="1.0"?><svg xmlns="">'))?.format).toBe('svg');
  });
});

test.each([
  ['a text', ascii('Dear customer, <svg is not here')],
  ['nothing', []],
  ['a PNG that is cut off', png(10, 10).slice(0, 20)],
  ['a picture without width', png(0, 10)],
  ['a JPEG without a frame', [0xff, 0xd8, 0xff, 0xd9]],
])('%s is no picture', (_, bytes) => {
  expect(read(bytes)).toBeNull();
});
