import type { PackedStrip, StripReply } from './packedStrip.ts';
import type { Strip, StripStyle } from './paintStrip.ts';
import { startStripWorker } from './startStripWorker.ts';

/** More workers would wait for memory, which they share. */
const mostWorkers = 4;

/** So many strips lie with each worker, so that it never waits for the page. */
const ahead = 3;

/** What is told and asked while strips are packed. */
interface TeamJob {
  progress?(done: number): void;
  readonly signal?: AbortSignal;
}

/** Workers that paint and pack strips of one picture beside the page, as many as there are processors. */
export class StripTeam {
  readonly #workers: readonly Worker[];
  readonly #ended = new AbortController();

  /** For pictures of so many strips. */
  constructor(strips: number) {
    const count = Math.min(mostWorkers, strips, navigator.hardwareConcurrency || 1);
    this.#workers = Array.from({ length: count }, startStripWorker);
  }

  /** Tells them what is the same in all strips: they get ready while the page finds out what is to be painted on which. */
  prepare(style: StripStyle): void {
    for (const worker of this.#workers) worker.postMessage(style);
  }

  /** The strips, packed; null when one of them could not be made. Rejects with the reason of the signal when that is given. */
  packed(strips: readonly Strip[], { signal, progress }: TeamJob): Promise<PackedStrip[] | null> {
    return new Promise<PackedStrip[] | null>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { signal: this.#ended.signal });
      if (signal?.aborted) return reject(signal.reason);
      const packed: PackedStrip[] = [];
      let [given, done] = [0, 0];
      const give = (worker: Worker) => {
        const strip = strips[given];
        if (strip) worker.postMessage({ ...strip, at: given });
        given += 1;
      };
      const take = (worker: Worker, { at, strip }: StripReply) => {
        if (!strip) return resolve(null);
        packed[at] = strip;
        done += 1;
        progress?.(done / strips.length);
        if (done === strips.length) resolve(packed);
        else give(worker);
      };
      for (const worker of this.#workers) {
        for (const failure of ['error', 'messageerror'])
          worker.addEventListener(failure, () => resolve(null));
        worker.addEventListener('message', ({ data }: MessageEvent<StripReply>) => take(worker, data));
        for (let lies = 0; lies < ahead; lies++) give(worker);
      }
    });
  }

  /** Ends the workers, in the middle of their work where they are. */
  end(): void {
    this.#ended.abort();
    for (const worker of this.#workers) worker.terminate();
  }
}
