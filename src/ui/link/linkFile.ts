import { mapFileName } from '../mapFile.ts';
import type { Workspace } from '../workspace.ts';
import { follow, unlink } from './followMap.ts';
import { linkedFileOf } from './linkedMaps.ts';

type Picker = (wish: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/** Asks for a file and has it follow the map from now on; a map that is linked goes its own way again. */
export async function toggleLink(workspace: Workspace): Promise<void> {
  const { mapId, notify } = workspace;
  const linked = linkedFileOf(mapId);
  if (linked !== undefined) {
    await unlink(workspace);
    notify({ key: 'keeping.link.unlinked', values: { name: linked } });
    return;
  }
  const handle = await pick(workspace);
  if (!handle) return;
  // What is in the chosen file was meant to be written over: the browser has asked.
  const { lastModified } = await handle.getFile();
  await follow(workspace, { mapId, handle, written: lastModified });
  notify({ key: 'keeping.link.linked', values: { name: handle.name } });
}

/** Null when the person changed their mind. */
async function pick(workspace: Workspace): Promise<FileSystemFileHandle | null> {
  const { showSaveFilePicker } = globalThis as unknown as { showSaveFilePicker: Picker };
  try {
    return await showSaveFilePicker({
      suggestedName: mapFileName(workspace, 'journey.json'),
      types: [{ description: 'Throughline', accept: { 'application/json': ['.json'] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
