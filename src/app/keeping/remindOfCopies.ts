import { browserSpace } from '../../storage/browserSpace.ts';
import { mapsWithoutCopy, noteReminder } from '../../storage/copyNotes.ts';
import { libraryNow } from '../../ui/duplicateMap.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import type { Shelf } from '../shelf.ts';
import { backUp } from './backUp.ts';

/** How often it is looked, in milliseconds. */
const pause = 5 * 60_000;

/** Says now and then, once a day at most, that work has no copy outside of a browser which has not promised to keep it; returns how to stop. */
export function remindOfCopies(shelf: Shelf): () => void {
  const look = () => void remind(shelf).catch(console.warn);
  const timer = setInterval(look, pause);
  look();
  return () => clearInterval(timer);
}

async function remind(shelf: Shelf): Promise<void> {
  const { library, notices } = shelf;
  const { notes, now } = library.browser;
  const { maps } = await libraryNow(library);
  const alone = mapsWithoutCopy(notes, maps, now());
  // Where the browser does not say whether it has promised anything, it has not.
  if (alone.length === 0 || (await browserSpace())?.isPersistent) return;
  noteReminder(notes, now());
  const action = {
    label: { key: 'backup.backUp' },
    run: () => tellFailure(backUp(shelf), notices),
  } as const;
  notices.notify({ key: 'backup.reminder', values: { count: alone.length } }, action, true);
}
