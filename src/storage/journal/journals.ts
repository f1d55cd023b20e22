import type { FilePair, Files, OpenFile } from './files.ts';
import {
  crc32,
  type Entry,
  type FoundFrame,
  type Frame,
  frameBytes,
  framesIn,
  type Head,
  isCutOff,
} from './frames.ts';

/** What is to be written: a change that follows on a state, or (`after` is null) a whole that takes the place of any earlier one. */
export interface JournalWrite extends Frame {
  readonly after: string | null;
}

/** What became of a write: it is on disk, or the journal stands elsewhere, namely here. */
export type JournalOutcome = { readonly done: true } | { readonly done: false; readonly head: Head | null };

/** What a journal says about itself; `head` is null when nothing can be read of it, `isDamaged` tells that something could not be. */
export interface JournalLook {
  readonly head: Head | null;
  readonly isDamaged: boolean;
}

/** A journal with all its values. */
export interface JournalContent extends JournalLook {
  readonly entries: readonly Entry[];
}

/** A journal of newer code: it is neither read nor written. */
export class NewerJournal extends Error {
  override readonly name = 'VersionError';
}

/** The format that this code writes. Each file begins with it, with the number of its whole, and with a checksum over both. */
const format = 1;
const magic = [0x54, 0x4c, 0x4a, format];
const preamble = 12;

/** A file with more than this many bytes, and several times as long as what it holds, is written anew. */
const longestTail = 65_536;
const worthTidying = 3;

/** What lies in one file. */
interface Slot {
  readonly index: 0 | 1;
  readonly generation: number;
  readonly frames: readonly FoundFrame[];
  readonly size: number;
}

/** Where a journal stood when this code looked last: enough to see that nobody has written since. */
interface Place {
  readonly index: 0 | 1;
  readonly generation: number;
  readonly first: number;
  readonly end: number;
  readonly head: Head;
}

/**
 * Journals by name. Each goes to and fro between two files: a whole is written into the one that is not in use, with the next number, and changes
 * are added behind it. So there is always one file that nobody is writing over, and what cannot be read is left lying for a while.
 */
export class Journals {
  readonly #files: Files;
  readonly #places = new Map<string, Place>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** What a journal says about itself, or null when there is none. */
  async look(name: string): Promise<JournalLook | null> {
    return this.#with(name, false, null, (pair) => {
      const slot = current(pair);
      return { head: slot?.frames.at(-1)?.head ?? null, isDamaged: isDamaged(pair, slot) };
    });
  }

  /** A journal with all its values, or null when there is none. */
  async read(name: string): Promise<JournalContent | null> {
    return this.#with(name, false, null, (pair) => {
      const slot = current(pair);
      const head = slot?.frames.at(-1)?.head ?? null;
      return { head, entries: entriesOf(slot), isDamaged: isDamaged(pair, slot) };
    });
  }

  /** Writes a frame, when the journal stands where the write says; what is written is on disk when this is done. */
  async write(name: string, write: JournalWrite): Promise<JournalOutcome> {
    const none = { done: false, head: null } as const;
    return this.#with<JournalOutcome>(name, write.after === null, none, async (pair) => {
      const place = this.#placeIn(name, pair);
      const head = place?.head ?? null;
      if (write.after === null ? head && isLater(head.order, write.head.order) : head?.stamp !== write.after)
        return { done: false, head };
      if (write.after !== null && place && !isLong(place)) await this.#append(name, pair, place, write);
      else await this.#rewrite(name, pair, write);
      return { done: true };
    });
  }

  remove(name: string): Promise<void> {
    this.#places.delete(name);
    return this.#files.remove(name);
  }

  names(): Promise<string[]> {
    return this.#files.names();
  }

  async #with<Result>(
    name: string,
    make: boolean,
    none: Result,
    work: (pair: FilePair) => Result | Promise<Result>,
  ): Promise<Result> {
    const pair = await this.#files.open(name, make);
    if (!pair) return none;
    try {
      return await work(pair);
    } catch (error) {
      this.#places.delete(name);
      throw error;
    } finally {
      for (const file of pair) file.close();
    }
  }

  #placeIn(name: string, pair: FilePair): Place | null {
    const known = this.#places.get(name);
    if (known && isUntouched(known, pair)) return known;
    const slot = current(pair);
    const [first] = slot?.frames ?? [];
    const last = slot?.frames.at(-1);
    if (!slot || !first || !last) return null;
    // What is torn behind the last frame stays where it is: the next write goes to the other file.
    const end = last.end < slot.size ? Number.POSITIVE_INFINITY : last.end;
    return { ...slot, first: first.end, end, head: last.head };
  }

  async #append(name: string, pair: FilePair, place: Place, { head, entries }: Frame): Promise<void> {
    const bytes = frameBytes({ head, entries });
    const file = pair[place.index];
    file.write(bytes, place.end);
    await file.flush();
    this.#places.set(name, { ...place, end: place.end + bytes.length, head });
  }

  async #rewrite(name: string, pair: FilePair, { after, head, entries }: JournalWrite): Promise<void> {
    const slot = current(pair);
    const before = after === null ? [] : entriesOf(slot);
    const index = slot?.index === 0 ? 1 : 0;
    const generation = (Math.max(...pair.map(generationOf)) || chance()) + 1;
    const bytes = frameBytes({ head, entries: folded([before, entries]) });
    const file = pair[index];
    file.truncate(0);
    file.write(preambleBytes(generation), 0);
    file.write(bytes, preamble);
    await file.flush();
    const end = preamble + bytes.length;
    this.#places.set(name, { index, generation, first: end, end, head });
  }
}

/** Whether one state is later than another. */
export function isLater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

function isLong({ first, end }: Place): boolean {
  return end - first > longestTail && end > first * worthTidying;
}

function isUntouched({ index, generation, end }: Place, pair: FilePair): boolean {
  const other = pair[index === 0 ? 1 : 0];
  return (
    generationOf(pair[index]) === generation && pair[index].size === end && generationOf(other) <= generation
  );
}

/** The file that holds the latest whole that can be read. */
function current(pair: FilePair): Slot | null {
  const slots = pair.map((file, index) => slotIn(file, index as 0 | 1)).filter((slot) => slot !== null);
  return slots.sort((a, b) => b.generation - a.generation)[0] ?? null;
}

function slotIn(file: OpenFile, index: 0 | 1): Slot | null {
  const generation = generationOf(file);
  if (generation === 0) return null;
  const frames = framesIn(file.read(0, file.size), preamble);
  return frames.length > 0 ? { index, generation, frames, size: file.size } : null;
}

function isDamaged(pair: FilePair, slot: Slot | null): boolean {
  const generations = pair.map(generationOf);
  return pair.some((file, index) => {
    const frames = framesIn(file.read(0, file.size), preamble);
    const end = frames.at(-1)?.end ?? preamble;
    // An older file may be anything; and what was cut off while it was written was never acknowledged.
    const isOlder = (generations[index] ?? 0) !== 0 && (generations[index] ?? 0) < (slot?.generation ?? 0);
    return !isOlder && file.size > end && !isCutOff(file.read(end, file.size - end));
  });
}

/** The number of the whole in a file, or 0 when there is none. Throws when newer code has written it. */
function generationOf(file: OpenFile): number {
  if (file.size < preamble) return 0;
  const bytes = file.read(0, preamble);
  const view = new DataView(bytes.buffer);
  const isOurs = magic.slice(0, 3).every((byte, index) => bytes[index] === byte);
  if (!isOurs || crc32(bytes.subarray(0, 8)) !== view.getUint32(8)) return 0;
  if ((bytes[3] ?? 0) > format) throw new NewerJournal('Newer code has written this journal.');
  return view.getUint32(4);
}

function preambleBytes(generation: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(preamble);
  bytes.set(magic);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, generation);
  view.setUint32(8, crc32(bytes.subarray(0, 8)));
  return bytes;
}

/** Where counting begins: a journal that was removed and made anew must not be taken for the one that it was. */
function chance(): number {
  return 1 + Math.floor(Math.random() * 1_000_000);
}

function entriesOf(slot: Slot | null): Entry[] {
  return folded((slot?.frames ?? []).map((frame) => frame.entries()));
}

/** The values that stand after all changes; the order is that in which keys came first. */
function folded(changes: readonly (readonly Entry[])[]): Entry[] {
  const values = new Map<string, unknown>();
  for (const entries of changes) {
    for (const [key, value] of entries) {
      if (value === null) values.delete(key);
      else values.set(key, value);
    }
  }
  return [...values];
}
