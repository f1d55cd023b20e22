import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/**
 * The bytes of a file, and of all that lies in it packed: entries of archives, streams of PDFs, chunks of PNGs, and what is written as base64.
 * @param {Buffer} bytes
 * @returns {Buffer[]}
 */
export function unpacked(bytes, depth = 0) {
  if (depth > 3) return [bytes];
  const inner = isZip(bytes) ? entriesOf(bytes) : [...streamsOf(bytes), ...writtenOut(bytes)];
  return [bytes, ...inner.flatMap((part) => unpacked(part, depth + 1))];
}

/**
 * Which of some words stand in a file, packed or not, in the ways in which files write texts.
 * @param {Buffer} bytes
 * @param {readonly string[]} words
 */
export function wordsIn(bytes, words) {
  const parts = unpacked(bytes).map((part) => part.toString('latin1').toLowerCase());
  return words.filter((word) =>
    waysOf(word.toLowerCase()).some((way) => parts.some((part) => part.includes(way))),
  );
}

/** @param {string} word */
function waysOf(word) {
  const utf16 = Buffer.from(word, 'utf16le');
  const ways = [Buffer.from(word), utf16, Buffer.from(utf16).swap16()];
  return [...ways.map((way) => way.toString('latin1')), Buffer.from(utf16).swap16().toString('hex')];
}

/** @param {Buffer} bytes */
const isZip = (bytes) => bytes.length > 3 && bytes.readUInt16LE(0) === 0x4b50;

/** @param {Buffer} bytes */
function entriesOf(bytes) {
  const entries = Object.entries(unzipSync(bytes));
  return entries.flatMap(([name, content]) => [Buffer.from(name.padEnd(2)), Buffer.from(content)]);
}

/**
 * What is packed from the beginning, behind the word that begins a stream of a PDF, or in a chunk of a PNG that is no row of pixels.
 * @param {Buffer} bytes
 */
function streamsOf(bytes) {
  const starts = [0, ...chunkStarts(bytes)];
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    for (const { index, 0: word } of bytes.toString('latin1').matchAll(/stream\r?\n/g))
      starts.push(index + word.length);
  }
  return starts.map((at) => inflated(bytes.subarray(at))).filter((content) => content !== null);
}

/** @param {Buffer} bytes */
function chunkStarts(bytes) {
  /** @type {number[]} */
  const starts = [];
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  for (let at = 8; isPng && at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    // What is packed begins with an x, behind a keyword or two.
    const name = bytes.subarray(at + 4, at + 8).toString('latin1');
    for (let place = at + 8; name !== 'IDAT' && place < at + 72; place += 1)
      if (bytes[place] === 0x78) starts.push(place);
  }
  return starts;
}

/** @param {Buffer} bytes */
function inflated(bytes) {
  try {
    return inflateSync(bytes);
  } catch {
    return null;
  }
}

/** @param {Buffer} bytes */
function writtenOut(bytes) {
  const runs = bytes.toString('latin1').matchAll(/[A-Za-z0-9+/]{64,}={0,2}/g);
  return [...runs].map(([run]) => Buffer.from(run, 'base64'));
}
