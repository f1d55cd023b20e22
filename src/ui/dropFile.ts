import { useEffect, useState } from 'react';

/** What somebody brought from outside: files, and how many folders were among them. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: number;
}

/** Takes what is dropped anywhere on the window; true while something is held over it. */
export function useFileDrop(onDrop: (dropped: Dropped) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => listenForFiles(onDrop, setOver), [onDrop]);
  return isOver;
}

function listenForFiles(onDrop: (dropped: Dropped) => void, setOver: (isOver: boolean) => void): () => void {
  const over = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    // A place in the page that takes it for itself shows that itself.
    const isTaken = event.defaultPrevented;
    // Without this the browser would leave the page and show the file itself.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    setOver(!isTaken);
  };
  const leave = (event: DragEvent) => {
    if (!event.relatedTarget) setOver(false);
  };
  const drop = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    // What a place in the page took for itself is not opened as well.
    const isTaken = event.defaultPrevented;
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer && !isTaken) onDrop(droppedIn(event.dataTransfer));
  };
  addEventListener('dragover', over);
  addEventListener('dragleave', leave);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('dragleave', leave);
    removeEventListener('drop', drop);
  };
}

function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** A folder poses as a file that cannot be read. */
function droppedIn({ items }: DataTransfer): Dropped {
  const held = [...items].filter(({ kind }) => kind === 'file');
  const isFolder = (item: DataTransferItem) => item.webkitGetAsEntry()?.isDirectory ?? false;
  const files = held.flatMap((item) => (isFolder(item) ? [] : (item.getAsFile() ?? [])));
  return { files, folders: held.filter(isFolder).length };
}
