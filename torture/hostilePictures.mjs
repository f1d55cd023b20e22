import { crc32 } from 'node:zlib';
import { strike } from './guard.mjs';
import { hostileDrawing } from './hostileDrawings.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/** Sound pictures as a browser writes them. @typedef {{ png: Buffer, jpeg: Buffer, webp: Buffer }} Sound */

/** What photographs tell beside what is seen, as it would stand in their bytes, and what hostile ones hold. */
export const secrets = [
  'Exif\0\0',
  'GPSLatitude',
  'exif:GPS',
  'http://ns.adobe.com',
  'struck',
  'evil.example',
];

const page = `<html><body><script>${strike}</script><img src=x onerror="${strike}"></body></html>`;
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/" exif:GPSLatitude="45,27.852N">http://ns.adobe.com/xap/1.0/${page}</x:xmpmeta>`;

/** Where a photograph was taken, as cameras write it: a directory with one entry that leads to that of the place. */
function exif() {
  const entry = (/** @type {number[]} */ numbers) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(numbers[0] ?? 0, 0);
    bytes.writeUInt16BE(numbers[1] ?? 0, 2);
    bytes.writeUInt32BE(numbers[2] ?? 0, 4);
    bytes.writeUInt32BE(numbers[3] ?? 0, 8);
    return bytes;
  };
  const end = Buffer.alloc(4);
  const latitude = Buffer.from('0000002d00000001000000' + '1b00000001' + '00000033' + '00000001', 'hex');
  return Buffer.concat([
    Buffer.from('4d4d002a000000080001', 'hex'),
    entry([0x8825, 4, 1, 26]),
    end,
    Buffer.from('0002', 'hex'),
    entry([1, 2, 2, 0x4e000000]),
    entry([2, 5, 3, 56]),
    end,
    latitude,
    Buffer.from('GPSLatitude 45.4642'),
  ]);
}

/**
 * A part of a JPEG.
 * @param {number} marker
 * @param {Buffer} content
 */
function segment(marker, content) {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** @param {Buffer} jpeg */
const tellingJpeg = (jpeg) =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif()])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xfe, Buffer.from(page)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${page}`)),
    jpeg.subarray(2),
  ]);

/**
 * A part of a PNG.
 * @param {string} name
 * @param {Buffer} content
 */
function chunk(name, content) {
  const bytes = Buffer.alloc(content.length + 12);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(name, 4, 'latin1');
  content.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, content.length + 8)), content.length + 8);
  return bytes;
}

/** @param {Buffer} png */
const tellingPng = (png) =>
  Buffer.concat([
    png.subarray(0, 33),
    chunk('eXIf', exif()),
    chunk('tEXt', Buffer.from(`Comment\0${page}`)),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
    png.subarray(33),
  ]);

/** @param {Buffer} webp */
function tellingWebp(webp) {
  const part = (/** @type {string} */ name, /** @type {Buffer} */ content) => {
    const head = Buffer.alloc(8);
    head.write(name, 0, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const bytes = Buffer.concat([webp, part('EXIF', exif()), part('XMP ', Buffer.from(xmp))]);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  return bytes;
}

/** A GIF of one dot that says something, and reads as a script as well. */
const gif = () =>
  Buffer.concat([
    Buffer.from('GIF89a/*'),
    Buffer.from('0000f00000ff0000ffffff', 'hex'),
    Buffer.from([0x21, 0xfe, 20]),
    Buffer.from('*/=1;top.struck(1);/*'.slice(0, 20)),
    Buffer.from([0]),
    Buffer.from('2c000000000100010000020244010' + '03b', 'hex'),
    Buffer.from(`*/;${strike}`),
  ]);

/** Pictures that say they are larger than any memory. @type {readonly ((sound: Sound, random: Random) => Buffer)[]} */
const boasting = [
  ({ png }, random) => {
    const bytes = Buffer.from(png);
    bytes.writeUInt32BE(random.of([30_000, 2_000_000, 0x7fffffff, 0xffffffff, 0]), 16);
    bytes.writeUInt32BE(random.of([30_000, 1, 0x7fffffff]), 20);
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    return bytes;
  },
  ({ jpeg }, random) => {
    const bytes = Buffer.from(jpeg);
    const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes.writeUInt16BE(random.of([65_535, 8_000, 0]), at + 5);
    bytes.writeUInt16BE(random.of([65_535, 6_000, 1]), at + 7);
    return bytes;
  },
];

/** @type {readonly ((sound: Sound, random: Random) => Buffer)[]} */
const kinds = [
  (_, random) => hostileDrawing(random),
  (_, random) => hostileDrawing(random),
  (_, random) => hostileDrawing(random),
  ({ jpeg }) => tellingJpeg(jpeg),
  ({ png }) => tellingPng(png),
  ({ webp }) => tellingWebp(webp),
  gif,
  (sound, random) => random.of(boasting)(sound, random),
  ({ png }) => Buffer.concat([tellingPng(png), Buffer.from(page)]),
  ({ jpeg }) => Buffer.concat([tellingJpeg(jpeg), Buffer.from('PK\u0003\u0004'), Buffer.from(page)]),
  () => Buffer.from(page),
  () => Buffer.from(`%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\n${page}`),
  () => Buffer.alloc(0),
];

/**
 * Cuts a picture off or writes over some of its bytes.
 * @param {Buffer} bytes
 * @param {Random} random
 */
function damaged(bytes, random) {
  if (bytes.length < 2) return bytes;
  if (random.next() < 0.5) return bytes.subarray(0, random.between(1, bytes.length - 1));
  const changed = Buffer.from(bytes);
  for (let count = random.between(1, 20); count > 0; count -= 1)
    changed[random.between(0, changed.length - 1)] = random.between(0, 255);
  return changed;
}

const names = [
  'a.png',
  'a.jpg',
  'a.svg',
  'a.svg.png',
  '"><img src=x onerror=top.struck(1)>.png',
  '..\\..\\a.png',
  'a\u202egnp.svg',
  'javascript:top.struck(1).webp',
  `${'x'.repeat(300)}.gif`,
];
const types = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/svg+xml',
  'image/avif',
  'image/x',
];

/**
 * A file that somebody might bring as a picture, with a name and a type that need not be true.
 * @param {Sound} sound
 * @param {Random} random
 */
export function hostilePicture(sound, random) {
  const whole = random.of(kinds)(sound, random);
  const bytes = random.next() < 0.25 ? damaged(whole, random) : whole;
  return { name: random.of(names), type: random.of(types), base64: bytes.toString('base64') };
}

/**
 * What stands in a picture besides itself: parts of a JPEG that are not needed to draw it, of a WebP likewise.
 * @param {Buffer} bytes
 */
export function toldBy(bytes) {
  const told = secrets.filter((secret) => bytes.includes(secret, 0, 'latin1'));
  if (bytes.toString('latin1', 8, 12) === 'WEBP') {
    for (
      let at = 12;
      at + 8 <= bytes.length;
      at += 8 + bytes.readUInt32LE(at + 4) + (bytes.readUInt32LE(at + 4) % 2)
    ) {
      const name = bytes.toString('latin1', at, at + 4);
      if (name === 'EXIF' || name === 'XMP ') told.push(name);
    }
  }
  for (let at = 2; bytes.readUInt16BE(0) === 0xffd8 && bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xfe || (marker >= 0xe1 && marker !== 0xe2 && marker <= 0xef)) told.push(`part ${marker}`);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return told;
}
