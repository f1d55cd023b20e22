/** One file of a journal, open for nobody else. */
export interface OpenFile {
  readonly size: number;
  read(from: number, length: number): Uint8Array<ArrayBuffer>;
  write(bytes: Uint8Array<ArrayBuffer>, at: number): void;
  truncate(size: number): void;
  /** Waits until everything written is on disk. */
  flush(): Promise<void> | void;
  close(): void;
}

/** The files between which a journal goes to and fro: two, and more where one of them cannot be had any longer. */
export interface OpenFiles {
  readonly all: readonly OpenFile[];
  /** Whether the browser keeps one locked, so that nobody can tell what is in it. */
  readonly isOneLocked: boolean;
}

/** Where journals lie. */
export interface Files {
  /** Which kind of storage it is, for people who want to know. */
  readonly kind: 'files' | 'cache';
  /** Opens the files of a journal; null when there are none and none are to be made. */
  open(name: string, make: boolean): Promise<OpenFiles | null>;
  remove(name: string): Promise<void>;
  names(): Promise<string[]>;
}
