/**
 * Moments of waiting until a tab asks again, without a word from the writer until it gives the writer up, and without one that helps: a writer that lives
 * says before long that it has saved or could not. The browser can put a page to sleep in such a way that it still answers.
 */
const patience = { ask: 3, giveUp: 8, help: 160 } as const;

/** How long a tab has been waiting for the writer, in moments. */
export class Waiting {
  #moments = 0;
  #silent = 0;

  /** One moment more; says whether it is time to ask again or to give up. */
  tick(): 'wait' | 'ask' | 'giveUp' {
    this.#moments += 1;
    this.#silent += 1;
    if (this.#silent >= patience.giveUp || this.#moments >= patience.help) {
      this.stop();
      return 'giveUp';
    }
    return this.#moments % patience.ask === 0 ? 'ask' : 'wait';
  }

  /** The writer has said something. */
  heard(): void {
    this.#silent = 0;
  }

  /** There is nothing to wait for, or some of it has come. */
  stop(): void {
    this.#moments = 0;
    this.#silent = 0;
  }
}
