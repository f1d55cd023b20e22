/** The page answers its user after so many milliseconds of work. */
const mostBusy = 12;

/** Lets the page go on as soon as the work since the last time took a while; throws the signal's reason when it was stopped. */
export type Pause = () => Promise<void>;

/** The pauses of a piece of work. */
export function pauses(signal?: AbortSignal): Pause {
  let rested = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - rested < mostBusy) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    rested = performance.now();
  };
}
