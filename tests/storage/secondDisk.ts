import { IDBFactory } from 'fake-indexeddb';
import { Journals } from '../../src/storage/journal/journals.ts';
import { type Device, startedAnew } from './fakeBrowser.ts';
import { openRail, rename, saved } from './keeping.ts';
import { MemoryFiles } from './memoryFiles.ts';

/** The title of a card in the second store. */
export async function journalled(device: Device, id = 'pay', map = 'rail'): Promise<unknown> {
  const content = await new Journals(device.files ?? new MemoryFiles()).read(`map.${map}`);
  const row = content?.entries.find(([key]) => key === `touchpoint/${id}`)?.[1];
  return (row as { title?: string } | undefined)?.title;
}

/** A device whose map was edited and saved, started anew. */
export async function editedRail(title = 'Pay by card'): Promise<Device> {
  const { device, opened } = await openRail();
  rename(opened, 'pay', title);
  await saved(opened);
  await opened.close();
  return startedAnew(device);
}

/** The first store is gone, as if it had never been. */
export function emptyFirst(device: Device): void {
  device.indexedDB = new IDBFactory();
}
