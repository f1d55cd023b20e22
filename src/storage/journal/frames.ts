/** One write to a journal: what it says about the whole, and the values that it sets or (null) removes. */
export interface Frame {
  readonly head: Head;
  readonly entries: readonly Entry[];
}

/** What a journal holds after a frame. */
export interface Head {
  /** Names this state of the journal; no two states have the same. */
  readonly stamp: string;
  /** Later states compare as larger, number by number. */
  readonly order: readonly number[];
  /** Whatever the owner wants to know of the journal without reading it all. */
  readonly about: unknown;
}

/** Whether one state is later than another. */
export function isLater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

/** A key and its value, plain JSON; null when it is gone. */
export type Entry = readonly [key: string, value: unknown];

/** A frame's place in the bytes of a journal; its entries are read from there when they are wanted. */
export interface FoundFrame {
  readonly head: Head;
  readonly end: number;
  entries(): readonly Entry[];
}

/** Bytes before each frame: its length and its checksum. */
const lead = 8;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of bytes. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) {
    value = (value >>> 8) ^ (table[(value ^ (bytes[at] as number)) & 0xff] as number);
  }
  return ~value >>> 0;
}

/** A frame as bytes: length, checksum, the head on one line and the entries on the next. */
export function frameBytes({ head, entries }: Frame): Uint8Array<ArrayBuffer> {
  const payload = new TextEncoder().encode(`${JSON.stringify(head)}\n${JSON.stringify(entries)}`);
  const bytes = new Uint8Array(lead + payload.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, payload.length);
  view.setUint32(4, crc32(payload));
  bytes.set(payload, lead);
  return bytes;
}

/** The frames that are whole, from a place on, up to the first that is not. */
export function framesIn(bytes: Uint8Array, from: number): FoundFrame[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const frames: FoundFrame[] = [];
  for (let at = from; at + lead < bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + lead + length;
    // A torn disk is often filled with zeros, and the checksum of nothing is zero.
    if (length === 0 || end > bytes.length) break;
    const payload = bytes.subarray(at + lead, end);
    const frame = crc32(payload) === view.getUint32(at + 4) ? readFrame(payload, end) : null;
    if (!frame) break;
    frames.push(frame);
    at = end;
  }
  return frames;
}

function readFrame(payload: Uint8Array, end: number): FoundFrame | null {
  const line = payload.indexOf(10);
  const text = (from: number, to: number) => new TextDecoder().decode(payload.subarray(from, to));
  try {
    const head = JSON.parse(text(0, line)) as Head;
    return { head, end, entries: () => JSON.parse(text(line + 1, payload.length)) };
  } catch {
    return null;
  }
}

/** Whether bytes are the beginning of a frame whose end was never written. */
export function isCutOff(bytes: Uint8Array): boolean {
  if (bytes.length < lead) return true;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return lead + length > bytes.length;
}
