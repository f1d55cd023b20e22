import { noteCopies } from '../../storage/copyNotes.ts';
import { saveFile } from '../../ui/mapFile.ts';
import type { Workspace } from '../../ui/workspace.ts';
import type { Message } from '../../words/key.ts';
import type { ExportFormat, Made } from './exportFormat.ts';

/** Gives what was made to the person, and says under which name or what else has to be known. */
export function saveMade(workspace: Workspace, made: Made, format: ExportFormat, note: string): Message {
  const { files, said } = made;
  const names = files.map((file, at) => {
    const numbered = files.length > 1 ? [note, String(at + 1)].filter(Boolean).join(', ') : note;
    return saveFile(workspace, file, format.extension, numbered);
  });
  if (format.id === 'json') {
    const { browser } = workspace.library;
    noteCopies(browser.notes, [workspace.mapId], browser.now());
  }
  const [first] = names;
  if (said) return { ...said, values: { ...first?.values, ...said.values } };
  if (!first) return { key: 'exporting.done' };
  return names.length > 1
    ? { key: 'exporting.savedSeveral', values: { ...first.values, count: names.length } }
    : first;
}
