import type { Message } from '../words/key.ts';
import type { Workspace } from './workspace.ts';

/** Puts a picture on the clipboard; where the browser refuses, it becomes a file, with `note` in its name. Says what came of it. Call it straight from a click: browsers allow it only then. */
export async function copyPng(workspace: Workspace, picture: Promise<Blob>, note?: string): Promise<Message> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return { key: 'exporting.copied' };
  } catch {
    return picture.then((file) => savedInstead(workspace, file, note)).catch(couldNotMake);
  }
}

/** Copies a picture of the whole map, laid out as on the board. */
export async function copyPicture(workspace: Workspace): Promise<void> {
  const picture = import('./pictureNow.ts').then(({ pictureNow }) => pictureNow(workspace));
  workspace.notify(await copyPng(workspace, picture));
}

/** The message for a picture or file that could not be made. */
export function couldNotMake(error: unknown): Message {
  // Told by its name: the code that paints is not loaded only to look at its errors.
  if (error instanceof Error && error.name === 'PngError') return { key: 'exporting.noCanvas' };
  return {
    key: 'exporting.failed',
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}

async function savedInstead(workspace: Workspace, file: Blob, note?: string): Promise<Message> {
  const { saveFile } = await import('./mapFile.ts');
  const { values } = saveFile(workspace, file, 'png', note);
  return { key: 'exporting.copyFailed', ...(values && { values }) };
}
