import type { FilePair, Files, OpenFile } from './files.ts';

/** The part of a handle on a private file that only workers have. */
interface SyncHandle {
  getSize(): number;
  read(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  write(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

type SyncFile = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncHandle> };

/** Milliseconds: how long one waits for a file that another tab has open, and between two tries. */
const patience = 2000;
const pause = 15;

/** Journals in the origin's private file system. Null where it is missing or cannot be written step by step. */
export async function privateFiles(storage: Pick<StorageManager, 'getDirectory'>): Promise<Files | null> {
  try {
    await folderIn(storage);
    const probe = await fileIn(storage, 'probe', 0, true);
    (await handleOn(probe))?.close();
    return new PrivateFiles(storage);
  } catch {
    return null;
  }
}

/** The folder is asked for each time: after the site data was cleared, an old one leads nowhere. */
class PrivateFiles implements Files {
  readonly kind = 'files';
  readonly #storage: Pick<StorageManager, 'getDirectory'>;

  constructor(storage: Pick<StorageManager, 'getDirectory'>) {
    this.#storage = storage;
  }

  async open(name: string, make: boolean): Promise<FilePair | null> {
    if (!make && !(await this.#has(name))) return null;
    const opened: OpenFile[] = [];
    try {
      for (const index of [0, 1]) {
        opened.push(openFile(await handleOn(await fileIn(this.#storage, name, index, true))));
      }
      return opened as unknown as FilePair;
    } catch (error) {
      for (const file of opened) file.close();
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    const folder = await folderIn(this.#storage);
    for (const index of [0, 1]) {
      await untilFree(() => folder.removeEntry(fileName(name, index))).catch((error: unknown) => {
        if (!isMissing(error)) throw error;
      });
    }
  }

  async names(): Promise<string[]> {
    const names = new Set<string>();
    for await (const file of (await folderIn(this.#storage)).keys()) {
      const name = /^(.+)\.[01]$/.exec(file)?.[1];
      if (name && name !== 'probe') names.add(name.replace(/=([a-z])/g, (_, letter) => letter.toUpperCase()));
    }
    return [...names];
  }

  /** Whether there is at least one of the two files. */
  async #has(name: string): Promise<boolean> {
    for (const index of [0, 1]) {
      const file = await fileIn(this.#storage, name, index, false).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
      if (file) return true;
    }
    return false;
  }
}

async function folderIn(storage: Pick<StorageManager, 'getDirectory'>): Promise<FileSystemDirectoryHandle> {
  return (await storage.getDirectory()).getDirectoryHandle('throughline', { create: true });
}

async function fileIn(
  storage: Pick<StorageManager, 'getDirectory'>,
  name: string,
  index: number,
  create: boolean,
): Promise<SyncFile> {
  return (await folderIn(storage)).getFileHandle(fileName(name, index), { create }) as Promise<SyncFile>;
}

/** Some systems do not tell capital letters from small ones in the names of files. */
function fileName(name: string, index: number): string {
  return `${name.replace(/[A-Z]/g, (letter) => `=${letter.toLowerCase()}`)}.${index}`;
}

function handleOn(file: SyncFile): Promise<SyncHandle> {
  return untilFree(() => file.createSyncAccessHandle());
}

/** Does something to a file as soon as no other tab has it open. */
async function untilFree<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let waited = 0; ; waited += pause) {
    try {
      return await work();
    } catch (error) {
      if (!isNamed(error, 'NoModificationAllowedError') || waited > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

function isMissing(error: unknown): boolean {
  return isNamed(error, 'NotFoundError');
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

function openFile(handle: SyncHandle): OpenFile {
  return {
    get size() {
      return handle.getSize();
    },
    read(from, length) {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, handle.read(bytes, { at: from }));
    },
    write(bytes, at) {
      const written = handle.write(bytes, { at });
      if (written !== bytes.length)
        throw new DOMException('The file took only a part.', 'QuotaExceededError');
    },
    truncate: (size) => handle.truncate(size),
    flush: () => handle.flush(),
    close: () => handle.close(),
  };
}
