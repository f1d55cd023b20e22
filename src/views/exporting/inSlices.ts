import type { Steps } from '../../derive/steps.ts';

/** The page answers its user after so many milliseconds of work. */
const mostBusy = 12;

/** Does work in pieces, and lets the page go on between them as soon as they took a while. Stops by throwing the signal's reason. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let rested = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - rested < mostBusy) continue;
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
  }
}
