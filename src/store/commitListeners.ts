import type { Commit } from './editor.ts';

/** Those who hear of commits, each of them in the order in which the commits were made, even when one listener makes the next. */
export class CommitListeners {
  readonly #listeners = new Set<(commit: Commit) => void>();
  readonly #unheard: Commit[] = [];
  #telling = false;

  /** Adds a listener; returns how to stop. */
  add(listener: (commit: Commit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes a commit that is to be told. */
  note(commit: Commit): void {
    this.#unheard.push(commit);
  }

  /** Tells what was not told yet. */
  tell(): void {
    if (this.#telling) return;
    this.#telling = true;
    for (let next = this.#unheard.shift(); next; next = this.#unheard.shift()) {
      for (const listener of [...this.#listeners]) tellOne(listener, next);
    }
    this.#telling = false;
  }
}

/** What fails in one listener must not keep the others from hearing: one of them saves. It is reported as what nobody caught. */
function tellOne(listener: (commit: Commit) => void, commit: Commit): void {
  try {
    listener(commit);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
