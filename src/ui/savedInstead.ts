import type { Message } from '../words/key.ts';
import { saveFile } from './mapFile.ts';
import type { Workspace } from './workspace.ts';

/** The message for a picture or file that could not be made. */
export function couldNotMake(error: unknown): Message {
  // Told by its name: the code that paints is not loaded only to look at its errors.
  if (error instanceof Error && error.name === 'PngError') return { key: 'exporting.noCanvas' };
  return {
    key: 'exporting.failed',
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}

/** Makes a file of a picture that the clipboard did not take, with `note` in its name; says so, or that there is no picture either. */
export async function savedInstead(
  workspace: Workspace,
  picture: Promise<Blob>,
  note?: string,
): Promise<Message> {
  try {
    const { values } = saveFile(workspace, await picture, 'png', note);
    return { key: 'exporting.copyFailed', ...(values && { values }) };
  } catch (error) {
    return couldNotMake(error);
  }
}
