import { useEffect, useState } from 'react';

/** Opens files that are dropped anywhere on the window; true while a file is held over it. Only the first of several is taken. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => listenForFiles(onFile, setOver), [onFile]);
  return isOver;
}

function listenForFiles(onFile: (file: File) => void, setOver: (isOver: boolean) => void): () => void {
  const over = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    // Without this the browser would leave the page and show the file itself.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    if (!event.relatedTarget) setOver(false);
  };
  const drop = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
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
