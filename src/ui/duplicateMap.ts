import { renameJourney } from '../commands/journey.ts';
import { Transaction } from '../edit/transaction.ts';
import { type Doc, journeyOf } from '../model/doc.ts';
import { withJourneyId } from '../model/withJourneyId.ts';
import type { Library } from '../storage/library.ts';
import type { LibraryList } from '../storage/summary.ts';
import { nextTitle } from './nextTitle.ts';
import type { Workspace } from './workspace.ts';

/** What the library holds at this moment. */
export function libraryNow(library: Library): Promise<LibraryList> {
  return new Promise((resolve) => {
    const stop = library.subscribe((list) => {
      resolve(list);
      queueMicrotask(() => stop());
    });
  });
}

/** Puts a copy of a map beside it, under the next free title. Throws when it cannot be kept. */
export async function duplicateMap(
  { library, newId }: Pick<Workspace, 'library' | 'newId'>,
  doc: Doc,
): Promise<{ readonly id: string; readonly title: string }> {
  const { maps } = await libraryNow(library);
  const taken = maps.map((map) => map.title);
  const title = nextTitle(journeyOf(doc)?.title ?? '', taken);
  const tr = new Transaction(doc, newId);
  renameJourney(tr, title);
  const id = await library.create(withJourneyId(tr.doc, newId()));
  return { id, title };
}
