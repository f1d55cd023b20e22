/** Work that is done in pieces: it yields between them, so that whoever asked can do something else or give up, and returns what came of it. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all pieces one after the other, at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
