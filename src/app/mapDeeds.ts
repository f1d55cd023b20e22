import i18next from 'i18next';
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
  const tools = { library, newId, notify: notices.notify };
  return {
    hrefOf: (mapId) => hashOf({ name: 'map', mapId }),
    rename: (id, title) => begin(library.rename(id, title)),
    duplicate: (maps) => begin(duplicate(shelf, maps)),
    saveFiles: (maps) => begin(saveMapFiles(library, maps).then(notices.notify)),
    keepAsTemplate: (id, wish) =>
      begin(readMapDoc(library, id).then(({ doc }) => keepTemplate(tools, doc, wish))),
    makeMap: (id) => begin(makeMap(shelf, id)),
    remove: (maps) => begin(remove(shelf, maps)),
    restore: (maps) => begin(library.restore(idsOf(maps)).then(() => tell(shelf, 'library.restored', maps))),
    erase: (maps) => begin(eraseMaps(library, idsOf(maps)).then(() => tell(shelf, 'library.erased', maps))),
  };
}

async function duplicate(shelf: Shelf, maps: readonly MapSummary[]): Promise<void> {
  const made: { title: string }[] = [];
  for (const { id } of maps) {
    const { doc } = await readMapDoc(shelf.library, id);
    made.push(await duplicateMap({ library: shelf.library, newId }, doc));
  }
  tell(shelf, 'library.duplicated', made);
}

async function makeMap(shelf: Shelf, id: string): Promise<void> {
  const { doc, unreadable } = await readMapDoc(shelf.library, id);
  await shelf.create(twinOf(doc));
  if (unreadable > 0) shelf.notices.notify({ key: 'saving.unreadable', values: { count: unreadable } });
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
