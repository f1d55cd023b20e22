import type { FileLink } from '../../storage/fileLinks.ts';

/** Why a linked file was not written. */
export class LinkTrouble extends Error {
  readonly reason: 'notAllowed' | 'changed' | 'failed';

  constructor(reason: LinkTrouble['reason']) {
    super(`The linked file was not written: ${reason}.`);
    this.reason = reason;
  }
}

/** Writes a linked file as a whole, and returns its new date. A file that somebody else has written meanwhile is left alone, unless it is to be written `anyway`. Throws `LinkTrouble`. */
export async function writeLinked(
  { handle, written }: FileLink,
  content: Blob,
  mode: 'carefully' | 'anyway',
): Promise<number> {
  if (!(await isAllowed(handle))) throw new LinkTrouble('notAllowed');
  const before = await handle.getFile().catch(() => null);
  const isOurs = before === null || before.size === 0 || before.lastModified === written;
  if (mode === 'carefully' && !isOurs) throw new LinkTrouble('changed');
  try {
    // What is written takes the place of the file when it is closed, and not before.
    const writable = await handle.createWritable();
    await writable.write(content);
    await writable.close();
    return (await handle.getFile()).lastModified;
  } catch {
    throw new LinkTrouble('failed');
  }
}

async function isAllowed(handle: FileSystemFileHandle): Promise<boolean> {
  const { queryPermission } = handle as Partial<{ queryPermission(wish: { mode: string }): Promise<string> }>;
  return !queryPermission || (await queryPermission.call(handle, { mode: 'readwrite' })) === 'granted';
}
