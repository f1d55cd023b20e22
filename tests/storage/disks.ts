import { Dexie } from 'dexie';
import { Device } from './fakeBrowser.ts';
import { MemoryFiles } from './memoryFiles.ts';

/** What lies in the first store of a device. */
export type Disk = Readonly<Record<string, readonly unknown[]>>;

const stores = {
  maps: 'id, recency',
  rows: '[mapId+kind+id]',
  drafts: '[mapId+tab]',
  kept: 'key',
  encounters: 'id',
  versions: '[mapId+number]',
  unread: '[mapId+kind+id]',
};

function open(device: Device): Promise<Dexie> {
  const dexie = new Dexie('throughline', {
    indexedDB: device.indexedDB as IDBFactory,
    IDBKeyRange: device.tab().keyRange,
    cache: 'disabled',
  });
  dexie.version(3).stores(stores);
  return dexie.open();
}

/** Copies what lies in the first store at this moment, all of it or nothing of any write. */
export async function diskOf(device: Device): Promise<Disk> {
  const dexie = await open(device);
  const names = Object.keys(stores);
  const tables = await dexie.transaction('r', names, () =>
    Promise.all(names.map(async (name) => [name, await dexie.table(name).toArray()] as const)),
  );
  dexie.close();
  return Object.fromEntries(tables);
}

/** A copy of what lies in the second store. */
export function filesOf({ files }: Device): MemoryFiles {
  const copy = new MemoryFiles();
  for (const [name, bytes] of files?.all ?? []) copy.all.set(name, bytes.slice());
  return copy;
}

/** A device that was started anew with these stores; without a disk, the first is empty. */
export async function deviceWith(disk: Disk | null, files: MemoryFiles): Promise<Device> {
  const device = new Device();
  device.files = files;
  if (!disk) return device;
  const dexie = await open(device);
  for (const [name, records] of Object.entries(disk)) await dexie.table(name).bulkPut([...records]);
  dexie.close();
  return device;
}
