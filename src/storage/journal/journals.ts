import type { Files, OpenFile, OpenFiles } from './files.ts';
import { type Entry, type Frame, frameBytes, type Head, isLater } from './frames.ts';
import {
  current,
  entriesOf,
  folded,
  generationOf,
  isDamaged,
  oldest,
  preamble,
  preambleBytes,
} from './slots.ts';

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

/** A file with more than this many bytes, and several times as long as what it holds, is written anew. */
const longestTail = 65_536;
const worthTidying = 3;

/** How far the numbers go ahead of those that are seen when a file cannot be: further than numbers begin apart, for in that one there may be any. */
const leap = 2_000_000;

/** Where a journal stood when this code looked last: enough to see that nobody has written since. */
interface Place {
  readonly index: number;
  readonly generation: number;
  readonly first: number;
  readonly end: number;
  readonly head: Head;
}

/**
 * Journals by name. Each goes to and fro between files, mostly two: a whole is written into one that is not in use, with the next number, and changes
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
    return this.#with(name, false, null, (files) => {
      const slot = current(files.all);
      return { head: slot?.frames.at(-1)?.head ?? null, isDamaged: isDamaged(files, slot) };
    });
  }

  /** A journal with all its values, or null when there is none. */
  async read(name: string): Promise<JournalContent | null> {
    return this.#with(name, false, null, (files) => {
      const slot = current(files.all);
      const head = slot?.frames.at(-1)?.head ?? null;
      return { head, entries: entriesOf(slot), isDamaged: isDamaged(files, slot) };
    });
  }

  /** Writes a frame, when the journal stands where the write says; what is written is on disk when this is done. */
  async write(name: string, write: JournalWrite): Promise<JournalOutcome> {
    const none = { done: false, head: null } as const;
    return this.#with<JournalOutcome>(name, write.after === null, none, async (files) => {
      const place = this.#placeIn(name, files.all);
      const head = place?.head ?? null;
      if (write.after === null ? head && isLater(head.order, write.head.order) : head?.stamp !== write.after)
        return { done: false, head };
      if (write.after !== null && place && !isLong(place)) await this.#append(name, files.all, place, write);
      else await this.#rewrite(name, files, write);
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
    work: (files: OpenFiles) => Result | Promise<Result>,
  ): Promise<Result> {
    const files = await this.#files.open(name, make);
    if (!files) return none;
    try {
      return await work(files);
    } catch (error) {
      this.#places.delete(name);
      throw error;
    } finally {
      for (const file of files.all) file.close();
    }
  }

  #placeIn(name: string, files: readonly OpenFile[]): Place | null {
    const known = this.#places.get(name);
    if (known && isUntouched(known, files)) return known;
    const slot = current(files);
    const [first] = slot?.frames ?? [];
    const last = slot?.frames.at(-1);
    if (!slot || !first || !last) return null;
    // What is torn behind the last frame stays where it is: the next write goes to the other file.
    const end = last.end < slot.size ? Number.POSITIVE_INFINITY : last.end;
    return { ...slot, first: first.end, end, head: last.head };
  }

  async #append(
    name: string,
    files: readonly OpenFile[],
    place: Place,
    { head, entries }: Frame,
  ): Promise<void> {
    const bytes = frameBytes({ head, entries });
    const file = files[place.index] as OpenFile;
    file.write(bytes, place.end);
    await file.flush();
    this.#places.set(name, { ...place, end: place.end + bytes.length, head });
  }

  async #rewrite(name: string, files: OpenFiles, { after, head, entries }: JournalWrite): Promise<void> {
    const slot = current(files.all);
    const before = after === null ? [] : entriesOf(slot);
    const generations = files.all.map(generationOf);
    const index = oldest(generations, slot?.index);
    const generation = (Math.max(...generations) || chance()) + (files.isOneLocked ? leap : 1);
    const bytes = frameBytes({ head, entries: folded([before, entries]) });
    const file = files.all[index] as OpenFile;
    file.truncate(0);
    file.write(preambleBytes(generation), 0);
    file.write(bytes, preamble);
    await file.flush();
    const end = preamble + bytes.length;
    this.#places.set(name, { index, generation, first: end, end, head });
  }
}

function isLong({ first, end }: Place): boolean {
  return end - first > longestTail && end > first * worthTidying;
}

function isUntouched({ index, generation, end }: Place, files: readonly OpenFile[]): boolean {
  const generations = files.map(generationOf);
  return (
    generations[index] === generation &&
    files[index]?.size === end &&
    generations.every((other, at) => at === index || other <= generation)
  );
}

/** Where counting begins: a journal that was removed and made anew must not be taken for the one that it was. */
function chance(): number {
  return 1 + Math.floor(Math.random() * 1_000_000);
}
