import { noteCopies } from '../../storage/copyNotes.ts';
import { dropFileLink, type FileLink, fileLinkOf, putFileLink } from '../../storage/fileLinks.ts';
import { mapFile } from '../mapFile.ts';
import type { Workspace } from '../workspace.ts';
import { noteLinkedFile } from './linkedMaps.ts';
import { LinkTrouble, writeLinked } from './writeLinked.ts';

/** How soon after a change the file is written, in milliseconds. */
const pause = 1000;

const followers = new Map<string, () => void>();

/** Has the file that a map is linked to follow it, if there is one; returns how to stop. */
export async function followLinked(workspace: Workspace): Promise<() => void> {
  const { library, mapId } = workspace;
  const link = await fileLinkOf(library.browser, mapId).catch(() => null);
  if (link) await follow(workspace, link);
  return () => stopFollowing(mapId);
}

/** Has a file follow a map from now on, and writes it at once. */
export async function follow(workspace: Workspace, link: FileLink): Promise<void> {
  const { mapId, editor, library } = workspace;
  stopFollowing(mapId);
  await putFileLink(library.browser, link);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  const write = async (mode: 'carefully' | 'anyway' = 'carefully'): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    try {
      await inTurn(workspace, () => writeOnce(workspace, mode));
      isTold = false;
    } catch (error) {
      if (!isTold) tellTrouble(workspace, link, error, () => write('anyway'));
      isTold = true;
    }
  };
  const stopListening = editor.onCommit(() => {
    timer ??= setTimeout(() => void write(), pause);
  });
  noteLinkedFile(mapId, link.handle.name);
  followers.set(mapId, () => {
    stopListening();
    if (timer) void write();
    noteLinkedFile(mapId, null);
  });
  void write();
}

/** Writes the file as the map is now; another tab may have written it meanwhile, or cut the link. */
async function writeOnce(workspace: Workspace, mode: 'carefully' | 'anyway'): Promise<void> {
  const { library, mapId } = workspace;
  const link = await fileLinkOf(library.browser, mapId);
  if (!link) return stopFollowing(mapId);
  const written = await writeLinked(link, mapFile(workspace), mode);
  await putFileLink(library.browser, { ...link, written });
  noteCopies(library.browser.notes, [mapId], library.browser.now());
}

/** Tabs write one after the other. */
async function inTurn({ library, mapId }: Workspace, work: () => Promise<void>): Promise<void> {
  const { locks } = library.browser;
  if (locks) await locks.request(`throughline link ${mapId}`, {}, work);
  else await work();
}

function tellTrouble(
  { notify }: Workspace,
  link: FileLink,
  error: unknown,
  again: () => Promise<void>,
): void {
  console.warn(error);
  const reason = error instanceof LinkTrouble ? error.reason : 'failed';
  const run = () => void allowed(link).then(again).catch(console.warn);
  notify(
    { key: `keeping.link.${reason}`, values: { name: link.handle.name } },
    { label: { key: `keeping.link.remedy.${reason}` }, run },
  );
}

/** The map goes its own way again; the file stays as it is. */
export async function unlink({ library, mapId }: Workspace): Promise<void> {
  stopFollowing(mapId);
  await dropFileLink(library.browser, mapId);
}

function stopFollowing(mapId: string): void {
  followers.get(mapId)?.();
  followers.delete(mapId);
}

/** Asks for the permission that a browser takes back when it is closed. */
async function allowed({ handle }: FileLink): Promise<void> {
  const { requestPermission } = handle as Partial<{
    requestPermission(wish: { mode: string }): Promise<string>;
  }>;
  await requestPermission?.call(handle, { mode: 'readwrite' });
}
