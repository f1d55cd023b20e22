import type { Message } from '../words/key.ts';
import type { Workspace } from './workspace.ts';

/** Puts a picture on the clipboard; where the browser refuses, it becomes a file, with `note` in its name. Says what came of it. Call it straight from a click: browsers allow it only then. */
export async function copyPng(workspace: Workspace, picture: Promise<Blob>, note?: string): Promise<Message> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return { key: 'exporting.copied' };
  } catch {
    return (await import('./savedInstead.ts')).savedInstead(workspace, picture, note);
  }
}

/** Copies a picture of the whole map, laid out as on the board. */
export async function copyPicture(workspace: Workspace): Promise<void> {
  const picture = import('./pictureNow.ts').then(({ pictureNow }) => pictureNow(workspace));
  workspace.notify(await copyPng(workspace, picture));
}
