import type { Library } from './library.ts';
import { type OpenMap, openMapsOf } from './openMap.ts';

/** How long saving may take before it counts as failed, in milliseconds. */
const longest = 10_000;

/** Saves every map that is open in this tab. False when something is kept in this tab only, now or for longer than saving may take. */
export async function saveOpenMaps(library: Library, patience = longest): Promise<boolean> {
  const opened = await Promise.allSettled(openMapsOf(library));
  const maps = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  await Promise.all(maps.map((map) => savedOrLate(map, patience)));
  return library.unkept.listed.length === 0 && maps.every(isSaved);
}

function isSaved({ saveState }: OpenMap): boolean {
  return saveState.getState().state === 'saved';
}

function savedOrLate(map: OpenMap, patience: number): Promise<void> {
  if (isSaved(map)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const stop = map.saveState.subscribe(({ state }) => state === 'saved' && done());
    const timer = setTimeout(done, patience);
    map.retry();
  });
}
