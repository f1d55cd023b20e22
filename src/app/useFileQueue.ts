import { useCallback, useState } from 'react';
import type { Dropped } from '../ui/dropFile.ts';
import type { Shelf } from './shelf.ts';

/** The files that wait to be opened, one after the other. */
export interface FileQueue {
  /** The one that is being opened, and which of how many it is. */
  readonly current: { readonly file: File; readonly number: number; readonly count: number } | null;
  /** Lets files wait behind those that do. */
  add(files: readonly File[]): void;
  /** Takes what was dropped; folders cannot be opened, which is said. */
  drop(dropped: Dropped): void;
  /** Goes on with the next file. */
  next(): void;
  /** Opens none of the others. */
  clear(): void;
}

const none = { files: [] as readonly File[], at: 0 };

/** Files from wherever they come, to be opened one after the other. */
export function useFileQueue({ notices }: Shelf): FileQueue {
  const [{ files, at }, setQueue] = useState(none);
  const add = useCallback((more: readonly File[]) => {
    setQueue((queue) => ({ ...queue, files: [...queue.files, ...more] }));
  }, []);
  const drop = useCallback(
    ({ files: dropped, folders }: Dropped) => {
      add(dropped);
      if (folders === 0) return;
      const run = () => void import('./pickFiles.ts').then(async ({ pickFiles }) => add(await pickFiles()));
      const pick = { label: { key: 'start.openFile' }, run } as const;
      if (dropped.length > 0) notices.notify({ key: 'importing.folderToo', values: { count: folders } });
      else notices.notify({ key: 'importing.folder' }, pick);
    },
    [add, notices],
  );
  const file = files[at];
  return {
    current: file ? { file, number: at + 1, count: files.length } : null,
    add,
    drop,
    next: () =>
      setQueue((queue) => (queue.at + 1 < queue.files.length ? { ...queue, at: queue.at + 1 } : none)),
    clear: () => setQueue(none),
  };
}
