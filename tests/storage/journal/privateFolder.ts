/** A private file system in memory: a file that is open is open for nobody else, and files can stay locked or never be answered for. */
export class PrivateFolder {
  readonly files = new Map<string, { bytes: Uint8Array<ArrayBuffer> }>();
  /** What is wrong with a file, by its name. */
  readonly faults = new Map<string, 'silent' | 'locked'>();
  /** The files that are open. */
  readonly #open = new Set<string>();
  readonly storage: Pick<StorageManager, 'getDirectory'>;

  constructor() {
    const folder = {
      getFileHandle: async (name: string, { create }: { create: boolean }) => this.#handle(name, create),
      removeEntry: async (name: string) => this.#remove(name),
      keys: () => this.#keys(),
    };
    const root = { getDirectoryHandle: async () => folder };
    this.storage = { getDirectory: async () => root as unknown as FileSystemDirectoryHandle };
  }

  async *#keys(): AsyncGenerator<string> {
    yield* [...this.files.keys()];
  }

  #handle(name: string, create: boolean) {
    if (!this.files.has(name) && !create) throw new DOMException('There is none.', 'NotFoundError');
    const file = this.files.get(name) ?? { bytes: new Uint8Array(0) };
    this.files.set(name, file);
    return { createSyncAccessHandle: () => this.#access(name, file) };
  }

  #access(name: string, file: { bytes: Uint8Array<ArrayBuffer> }): Promise<unknown> {
    if (this.faults.get(name) === 'silent') return new Promise(() => {});
    if (this.faults.get(name) === 'locked' || this.#open.has(name))
      return Promise.reject(new DOMException('In use.', 'NoModificationAllowedError'));
    this.#open.add(name);
    return Promise.resolve(handleOn(file, () => this.#open.delete(name)));
  }

  #remove(name: string): void {
    if (!this.files.has(name)) throw new DOMException('There is none.', 'NotFoundError');
    if (this.faults.has(name) || this.#open.has(name))
      throw new DOMException('In use.', 'NoModificationAllowedError');
    this.files.delete(name);
  }
}

function handleOn(file: { bytes: Uint8Array<ArrayBuffer> }, close: () => void) {
  return {
    getSize: () => file.bytes.length,
    read(into: Uint8Array, { at }: { at: number }) {
      const part = file.bytes.subarray(at, at + into.length);
      into.set(part);
      return part.length;
    },
    write(bytes: Uint8Array, { at }: { at: number }) {
      const longer = new Uint8Array(Math.max(file.bytes.length, at + bytes.length));
      longer.set(file.bytes);
      longer.set(bytes, at);
      file.bytes = longer;
      return bytes.length;
    },
    truncate(size: number) {
      file.bytes = file.bytes.slice(0, size);
    },
    flush() {},
    close,
  };
}
