import type { Base } from '../ledger.ts';
import type { Library } from '../library.ts';
import { addVersion, listVersions } from './versions.ts';

/** A version is kept in passing when so many commits were made since the last, or so many milliseconds have passed. */
const mostCommits = 200;
const longestTime = 600_000;

/** Keeps versions of an open map in passing: as it was before the first edit, then now and then. */
export class PassingVersions {
  readonly #library: Library;
  readonly #id: string;
  #last: Promise<{ readonly rev: number; readonly made: number }>;

  constructor(library: Library, id: string, opened: Base) {
    this.#library = library;
    this.#id = id;
    this.#last = this.#begin(opened);
    this.#last.catch(() => {});
  }

  /** The map was saved in this state. */
  async note(base: Base): Promise<void> {
    const { rev, made } = await this.#last;
    const now = this.#library.browser.now();
    // A clock that was set back says nothing about how long ago that was.
    if (base.rev - rev < mostCommits && Math.abs(now - made) < longestTime) return;
    this.#last = this.#keep(base);
    await this.#last;
  }

  async #begin(opened: Base): Promise<{ readonly rev: number; readonly made: number }> {
    const [latest] = await listVersions(this.#library, this.#id);
    return latest?.rev === opened.rev ? latest : this.#keep(opened);
  }

  async #keep({ doc, rev }: Base): Promise<{ readonly rev: number; readonly made: number }> {
    await addVersion(this.#library, this.#id, doc, { why: 'passing', rev });
    return { rev, made: this.#library.browser.now() };
  }
}
