import { type Mended, mendStores } from '../../storage/mendStores.ts';
import { openMapsOf } from '../../storage/openMap.ts';
import { saveOpenMaps } from '../../storage/saveOpenMaps.ts';
import type { Message } from '../../words/key.ts';
import type { Shelf } from '../shelf.ts';

/** Compares the two stores, now and each time that the database was opened anew, and says once what was found and made good; returns how to stop. */
export function tellMended({ library, notices }: Shelf): () => void {
  const mend = async () => {
    try {
      const message = mendedMessage(await mendStores(library));
      if (message) notices.notify(message, null, true);
    } catch (error) {
      // Without the first store there is nothing to compare; that is told elsewhere.
      console.warn(error);
    }
  };
  const tellCleared = async () => {
    const isOpen = openMapsOf(library).length > 0;
    if (isOpen && (await saveOpenMaps(library))) notices.notify({ key: 'keeping.cleared' }, null, true);
  };
  const stops = [library.connection.cleared.subscribe(() => void tellCleared())];
  void mend().then(() => stops.push(library.connection.onOpen(() => void mend())));
  return () => {
    for (const stop of stops) stop();
  };
}

/** What is said of stores that were mended; null when nothing was amiss. */
export function mendedMessage({ emptied, broughtBack, damaged, lost }: Mended): Message | null {
  const about = (key: Message['key'], count: number) => ({ key, values: { count } });
  if (damaged > 0) return about('keeping.mended.damaged', damaged);
  if (emptied === 'both') return lost > 0 ? about('keeping.mended.lost', lost) : null;
  if (emptied === 'first' && broughtBack > 0) return about('keeping.mended.first', broughtBack);
  if (broughtBack > 0) return about('keeping.mended.completed', broughtBack);
  return emptied === 'second' ? { key: 'keeping.mended.second' } : null;
}
