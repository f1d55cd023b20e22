import i18next from 'i18next';
import type { Doc } from '../model/doc.ts';
import { noteCopies } from '../storage/copyNotes.ts';
import { eraseMaps } from '../storage/eraseMaps.ts';
import { readMapDoc } from '../storage/readMapDoc.ts';
import type { MapSummary } from '../storage/summary.ts';
import { duplicateMap } from '../ui/duplicateMap.ts';
import { keepTemplate } from '../ui/keepTemplate.ts';
import { saveMapFiles } from '../ui/saveMapFiles.ts';
import { tellFailure } from '../ui/tellFailure.ts';
import type { MapDeeds } from '../views/mapDeeds.ts';
import type { MessageKey } from '../words/key.ts';
import { twinOf } from './newDoc.ts';
import { newId } from './newId.ts';
import { hashOf } from './routes.ts';
import type { Shelf } from './shelf.ts';

/** What can be done with the maps of this device from a list of them. */
export function mapDeeds(shelf: Shelf): MapDeeds {
  const { library, notices } = shelf;
  const begin = (work: Promise<unknown>) => tellFailure(work, notices);
  const read = (id: string) => readTelling(shelf, id);
  const tools = { library, newId, notify: notices.notify };
  return {
    hrefOf: (mapId) => hashOf({ name: 'map', mapId }),
    rename: (id, title) => begin(library.rename(id, title)),
    duplicate: (maps) => begin(duplicate(shelf, maps, read)),
    saveFiles: (maps) => begin(saveFiles(shelf, maps, read)),
    keepAsTemplate: (id, wish) => begin(read(id).then((doc) => keepTemplate(tools, doc, wish))),
    makeMap: (id) => begin(read(id).then((doc) => shelf.create(twinOf(doc)))),
    remove: (maps) => begin(remove(shelf, maps)),
    restore: (maps) => begin(library.restore(idsOf(maps)).then(() => tell(shelf, 'library.restored', maps))),
    erase: (maps) => begin(eraseMaps(library, idsOf(maps)).then(() => tell(shelf, 'library.erased', maps))),
  };
}

/** Reads a map or template. What of it cannot be read is not in what is made of it, which is said. */
async function readTelling({ library, notices }: Shelf, id: string): Promise<Doc> {
  const { doc, unreadable } = await readMapDoc(library, id);
  if (unreadable > 0) notices.notify({ key: 'keeping.unread.leftOut', values: { count: unreadable } });
  return doc;
}

async function duplicate(
  shelf: Shelf,
  maps: readonly MapSummary[],
  read: (id: string) => Promise<Doc>,
): Promise<void> {
  const made: { title: string }[] = [];
  for (const { id } of maps) {
    made.push(await duplicateMap({ library: shelf.library, newId }, await read(id)));
  }
  tell(shelf, 'library.duplicated', made);
}

async function saveFiles(
  { library, notices }: Shelf,
  maps: readonly MapSummary[],
  read: (id: string) => Promise<Doc>,
): Promise<void> {
  notices.notify(await saveMapFiles(maps, read));
  noteCopies(library.browser.notes, idsOf(maps), library.browser.now());
}

async function remove(shelf: Shelf, maps: readonly MapSummary[]): Promise<void> {
  const { library, notices } = shelf;
  await library.remove(idsOf(maps));
  tell(shelf, 'library.binned', maps, () => tellFailure(library.restore(idsOf(maps)), notices));
}

function tell(
  { notices }: Shelf,
  key: Extract<MessageKey, `library.${string}`>,
  maps: readonly { readonly title: string }[],
  undo?: () => void,
): void {
  const title = maps[0]?.title || i18next.t('start.create.untitled');
  const action = undo ? ({ label: { key: 'actions.undo' }, run: undo } as const) : null;
  notices.notify({ key, values: { count: maps.length, title } }, action);
}

function idsOf(maps: readonly MapSummary[]): string[] {
  return maps.map(({ id }) => id);
}
