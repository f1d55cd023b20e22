import type { Files, OpenFile, OpenFiles } from './files.ts';
import { isNamed, untilFree } from './untilFree.ts';

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

type Storage = Pick<StorageManager, 'getDirectory'>;

/** A journal has the first two of these files; the others take the place of those that the browser does not give out any more. */
const indices = [0, 1, 2, 3] as const;

/** Journals in the origin's private file system. Null where it is missing or cannot be written step by step. */
export async function privateFiles(storage: Storage): Promise<Files | null> {
  try {
    const probe = await fileIn(storage, fileName('probe', 0), true);
    const close = (handle: SyncHandle) => handle.close();
    const opened = await untilFree(() => probe.createSyncAccessHandle(), close);
    if (opened) close(opened);
    return new PrivateFiles(storage);
  } catch {
    return null;
  }
}

/**
 * The folder is asked for each time: after the site data was cleared, an old one leads nowhere. When that happens just while a file is being
 * opened, Chromium never answers and keeps the file locked until it is started anew: then other files take its place.
 */
class PrivateFiles implements Files {
  readonly kind = 'files';
  readonly #storage: Storage;
  /** The files that the browser does not give out any more. */
  readonly #locked = new Set<string>();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  async open(name: string, make: boolean): Promise<OpenFiles | null> {
    if (!make && !(await this.#has(name))) return null;
    const all: OpenFile[] = [];
    let isOneLocked = false;
    try {
      for (const index of indices) {
        const file = fileName(name, index);
        // There is a fourth file only where there is a third, and another tab may have made them a moment ago.
        if (all.length >= 2 && !(await this.#isThere(file))) break;
        const opened = await this.#openFile(file);
        if (opened) all.push(opened);
        else isOneLocked = true;
      }
      if (all.length < 2) throw new DOMException('The files are locked.', 'NoModificationAllowedError');
      return { all, isOneLocked };
    } catch (error) {
      for (const file of all) file.close();
      throw error;
    }
  }

  /** Removes all files or none: with the latest gone, an older one would be taken for it. */
  async remove(name: string): Promise<void> {
    const opened = await this.open(name, false);
    for (const file of opened?.all ?? []) file.close();
    if (opened?.isOneLocked) throw new DOMException('A file is locked.', 'NoModificationAllowedError');
    const folder = await folderIn(this.#storage);
    for (const file of indices.map((index) => fileName(name, index))) {
      const isGone = await untilFree(() => folder.removeEntry(file).then(() => true)).catch(isMissing);
      if (!isGone) throw new DOMException('A file is locked.', 'NoModificationAllowedError');
    }
  }

  async names(): Promise<string[]> {
    const names = (await namesIn(this.#storage)).flatMap((file) => /^(.+)\.[0-3]$/.exec(file)?.[1] ?? []);
    const found = new Set(names.filter((name) => name !== 'probe'));
    return [...found].map((name) => name.replace(/=([a-z])/g, (_, letter) => letter.toUpperCase()));
  }

  /** Null when the browser does not give the file out. */
  async #openFile(file: string): Promise<OpenFile | null> {
    if (this.#locked.has(file)) return null;
    const found = await fileIn(this.#storage, file, true);
    const handle = await untilFree(
      () => found.createSyncAccessHandle(),
      (late) => {
        late.close();
        this.#locked.delete(file);
      },
    );
    if (!handle) this.#locked.add(file);
    return handle && openFile(handle);
  }

  /** Whether there is at least one of the files. */
  async #has(name: string): Promise<boolean> {
    for (const index of indices) if (await this.#isThere(fileName(name, index))) return true;
    return false;
  }

  #isThere(file: string): Promise<boolean> {
    return fileIn(this.#storage, file, false).then(
      () => true,
      (error: unknown) => !isMissing(error),
    );
  }
}

async function folderIn(storage: Storage): Promise<FileSystemDirectoryHandle> {
  return (await storage.getDirectory()).getDirectoryHandle('throughline', { create: true });
}

async function fileIn(storage: Storage, file: string, create: boolean): Promise<SyncFile> {
  return (await folderIn(storage)).getFileHandle(file, { create }) as Promise<SyncFile>;
}

async function namesIn(storage: Storage): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await folderIn(storage)).keys()) names.push(name);
  return names;
}

/** Some systems do not tell capital letters from small ones in the names of files. */
function fileName(name: string, index: number): string {
  return `${name.replace(/[A-Z]/g, (letter) => `=${letter.toLowerCase()}`)}.${index}`;
}

/** True for an error that says that there is no such file; throws any other. */
function isMissing(error: unknown): boolean {
  if (isNamed(error, 'NotFoundError')) return true;
  throw error;
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
