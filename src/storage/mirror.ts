import type { Following } from './journal/following.ts';
import type { MirrorParts, MirrorState } from './mirrorParts.ts';
import { watched } from './watched.ts';

/** The way to the second store. Its code comes when it is needed first, for nobody waits for it to see a map. */
export class Mirror {
  readonly #parts: MirrorParts;
  #second: Promise<Following> | null = null;

  constructor(parts: Omit<MirrorParts, 'state'>) {
    this.#parts = { ...parts, state: watched<MirrorState>({ state: 'starting' }) };
  }

  get state(): MirrorParts['state'] {
    return this.#parts.state;
  }

  /** Everything that is done with the second store. */
  second(): Promise<Following> {
    this.#second ??= import('./journal/following.ts').then(({ Following }) => new Following(this.#parts));
    return this.#second;
  }

  /** Has the second store follow the first, without waiting for it. What fails is made good when the stores are compared next. */
  follow(work: (second: Following) => Promise<unknown>): void {
    this.second().then(work).catch(console.warn);
  }

  close(): void {
    void this.#second?.then((second) => second.close());
  }
}
