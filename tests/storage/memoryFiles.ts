import type { Files, OpenFile, OpenFiles } from '../../src/storage/journal/files.ts';

/** Files of journals in memory, with a hand on what goes wrong: writes can stop in the middle, and be refused. */
export class MemoryFiles implements Files {
  readonly kind = 'files';
  readonly all = new Map<string, Uint8Array<ArrayBuffer>>();
  /** How many bytes are still written before the power goes; then every write is torn and fails. */
  budget = Number.POSITIVE_INFINITY;
  /** What every write fails with, if anything. */
  refusal: Error | null = null;
  readonly #writes = new Map<string, number>();

  async open(name: string, make: boolean): Promise<OpenFiles | null> {
    await Promise.resolve();
    const names = [`${name}.0`, `${name}.1`];
    if (!make && !names.some((file) => this.all.has(file))) return null;
    return { all: names.map((file) => this.#open(file)), isOneLocked: false };
  }

  async remove(name: string): Promise<void> {
    if (this.refusal) throw this.refusal;
    this.all.delete(`${name}.0`);
    this.all.delete(`${name}.1`);
  }

  async names(): Promise<string[]> {
    return [...new Set([...this.all.keys()].map((file) => file.slice(0, -2)))];
  }

  /** How often a journal was written. */
  writesOf(name: string): number {
    return this.#writes.get(name) ?? 0;
  }

  #open(file: string): OpenFile {
    const bytes = () => this.all.get(file) ?? new Uint8Array(0);
    const all = this.all;
    if (!all.has(file)) all.set(file, new Uint8Array(0));
    return {
      get size() {
        return bytes().length;
      },
      read: (from, length) => bytes().slice(from, from + length),
      write: (more, at) => this.#write(file, more, at),
      truncate: (size) => {
        if (this.refusal) throw this.refusal;
        all.set(file, bytes().slice(0, size));
      },
      flush() {},
      close() {},
    };
  }

  #write(file: string, more: Uint8Array, at: number): void {
    if (this.refusal) throw this.refusal;
    const before = this.all.get(file) ?? new Uint8Array(0);
    const kept = more.subarray(0, Math.max(0, this.budget));
    this.budget -= more.length;
    const after = new Uint8Array(Math.max(before.length, at + kept.length));
    after.set(before);
    after.set(kept, at);
    this.all.set(file, after);
    const name = file.slice(0, -2);
    this.#writes.set(name, this.writesOf(name) + 1);
    if (this.budget < 0) throw new DOMException('The power went.', 'AbortError');
  }
}
