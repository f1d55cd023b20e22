/** How long a round that is on its way may still take when the time has run out. */
const grace = 45_000;

/** The time that a fault may take: no round is begun after it, and one that is on its way is broken off soon after. */
export class Time {
  #isUp = false;
  /** @type {NodeJS.Timeout[]} */
  #timers = [];
  /** @type {() => void} */
  #breakOff = () => {};

  /**
   * @param {number} most in milliseconds; endless unless told
   * @param {number} [last] what a round may take after that
   */
  constructor(most = Number.POSITIVE_INFINITY, last = grace) {
    this.last = last;
    if (Number.isFinite(most)) this.#timers.push(setTimeout(() => this.end(), most));
  }

  isOver = () => this.#isUp;

  /** Ends it now, in good order: the round that is on its way may come to its end. */
  end() {
    if (this.#isUp) return;
    this.#isUp = true;
    this.#timers.push(setTimeout(() => this.#breakOff(), this.last));
  }

  /**
   * Waits for the work to end, at most as long as there is time; returns whether it came to its end.
   * @param {Promise<unknown>} work
   */
  async bounds(work) {
    const brokenOff = new Promise((done) => {
      this.#breakOff = () => done(false);
    });
    const ended = await Promise.race([work.then(() => true), brokenOff]);
    for (const timer of this.#timers) clearTimeout(timer);
    return ended === true;
  }
}
