import type { OpenFile, OpenFiles } from './files.ts';
import { crc32, type Entry, type FoundFrame, framesIn, isCutOff, isLater } from './frames.ts';

/** A journal of newer code: it is neither read nor written. */
export class NewerJournal extends Error {
  override readonly name = 'VersionError';
}

/** The format that this code writes. Each file begins with it, with the number of its whole, and with a checksum over both. */
const format = 1;
const magic = [0x54, 0x4c, 0x4a, format];
/** How many bytes those are. */
export const preamble = 12;

/** What lies in one file. */
export interface Slot {
  readonly index: number;
  readonly generation: number;
  readonly frames: readonly FoundFrame[];
  readonly size: number;
}

/** The file that holds the latest state that can be read. */
export function current(files: readonly OpenFile[]): Slot | null {
  const slots = files.map(slotIn).filter((slot) => slot !== null);
  return slots.reduce<Slot | null>((best, slot) => (best && !isBehind(best, slot) ? best : slot), null);
}

/** What a state says of itself counts before the numbers of the files: two tabs that each had files locked for the other have counted apart. */
function isBehind(one: Slot, other: Slot): boolean {
  const [ours, theirs] = [orderOf(one), orderOf(other)];
  if (isLater(theirs, ours)) return true;
  return !isLater(ours, theirs) && other.generation > one.generation;
}

const orderOf = ({ frames }: Slot) => frames.at(-1)?.head.order ?? [];

function slotIn(file: OpenFile, index: number): Slot | null {
  const generation = generationOf(file);
  if (generation === 0) return null;
  const frames = framesIn(file.read(0, file.size), preamble);
  return frames.length > 0 ? { index, generation, frames, size: file.size } : null;
}

/** Whether a part of the files cannot be read that was acknowledged, or may have been: nobody knows what is in one that is locked. */
export function isDamaged({ all: files, isOneLocked }: OpenFiles, slot: Slot | null): boolean {
  if (isOneLocked) return true;
  const generations = files.map(generationOf);
  return files.some((file, index) => {
    const frames = framesIn(file.read(0, file.size), preamble);
    const end = frames.at(-1)?.end ?? preamble;
    // An older file may be anything; and what was cut off while it was written was never acknowledged.
    const isOlder = (generations[index] ?? 0) !== 0 && (generations[index] ?? 0) < (slot?.generation ?? 0);
    return !isOlder && file.size > end && !isCutOff(file.read(end, file.size - end));
  });
}

/** The number of the whole in a file, or 0 when there is none. Throws when newer code has written it. */
export function generationOf(file: OpenFile): number {
  if (file.size < preamble) return 0;
  const bytes = file.read(0, preamble);
  const view = new DataView(bytes.buffer);
  const isOurs = magic.slice(0, 3).every((byte, index) => bytes[index] === byte);
  if (!isOurs || crc32(bytes.subarray(0, 8)) !== view.getUint32(8)) return 0;
  if ((bytes[3] ?? 0) > format) throw new NewerJournal('Newer code has written this journal.');
  return view.getUint32(4);
}

/** What a file with this number begins with. */
export function preambleBytes(generation: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(preamble);
  bytes.set(magic);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, generation);
  view.setUint32(8, crc32(bytes.subarray(0, 8)));
  return bytes;
}

/** Which file is written over next: of those not in use the one that was written longest ago. */
export function oldest(generations: readonly number[], inUse: number | undefined): number {
  const free = generations.map((_, index) => index).filter((index) => index !== inUse);
  return free.reduce((best, index) => ((generations[index] ?? 0) < (generations[best] ?? 0) ? index : best));
}

/** The values that stand in a file. */
export function entriesOf(slot: Slot | null): Entry[] {
  return folded((slot?.frames ?? []).map((frame) => frame.entries()));
}

/** The values that stand after all changes; the order is that in which keys came first. */
export function folded(changes: readonly (readonly Entry[])[]): Entry[] {
  const values = new Map<string, unknown>();
  for (const entries of changes) {
    for (const [key, value] of entries) {
      if (value === null) values.delete(key);
      else values.set(key, value);
    }
  }
  return [...values];
}
