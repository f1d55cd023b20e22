import { noteCopies } from '../../storage/copyNotes.ts';
import { saveFile } from '../../ui/mapFile.ts';
import type { Workspace } from '../../ui/workspace.ts';
import type { Message } from '../../words/key.ts';
import type { ExportFormat, Made } from './exportFormat.ts';
import { savedMessage } from './savedMessage.ts';

/** How what was made is saved. */
interface Saving {
  readonly format: ExportFormat;
  /** What tells it from other files of the map, in its name. */
  readonly note: string;
  /** Whether the map is in it. */
  readonly carries: boolean;
}

/** Gives what was made to the person, and says under which name or what else has to be known. */
export function saveMade(workspace: Workspace, made: Made, { format, note, carries }: Saving): Message {
  const { files } = made;
  const messages = files.map((file, at) => {
    const numbered = files.length > 1 ? [note, String(at + 1)].filter(Boolean).join(', ') : note;
    return saveFile(workspace, file, format.extension, numbered);
  });
  if (format.id === 'json') {
    const { browser } = workspace.library;
    noteCopies(browser.notes, [workspace.mapId], browser.now());
  }
  return savedMessage(made, messages, carries);
}
