/** Moments of waiting until a tab asks again, and moments without a word from the writer until it gives the writer up. */
const patience = { ask: 3, giveUp: 8 } as const;

/** How long a tab has been waiting for the writer, in moments. */
export class Waiting {
  #moments = 0;
  #silent = 0;

  /** One moment more; says whether it is time to ask again or to give up. */
  tick(): 'wait' | 'ask' | 'giveUp' {
    this.#moments += 1;
    this.#silent += 1;
    if (this.#silent >= patience.giveUp) {
      this.#silent = 0;
      return 'giveUp';
    }
    return this.#moments % patience.ask === 0 ? 'ask' : 'wait';
  }

  /** The writer has said something. */
  heard(): void {
    this.#silent = 0;
  }

  /** There is nothing to wait for. */
  stop(): void {
    this.#moments = 0;
    this.#silent = 0;
  }
}
