import { useSyncExternalStore } from 'react';
import type { LibraryPart } from '../storage/summary.ts';

/** Where the person is: the start screen, a part of the library, what is said about storage, or one map. */
export type Route =
  | { readonly name: 'start' }
  | { readonly name: 'storage' }
  | { readonly name: 'library'; readonly part: LibraryPart }
  | { readonly name: 'map'; readonly mapId: string };

/** The route that a hash stands for; an unknown hash is the start screen. */
export function routeOf(hash: string): Route {
  const [, mapId] = /^#\/map\/([A-Za-z0-9_-]{1,64})$/.exec(hash) ?? [];
  if (mapId) return { name: 'map', mapId };
  if (hash === '#/storage') return { name: 'storage' };
  const [found, part = 'maps'] = /^#\/maps(?:\/(templates|bin))?$/.exec(hash) ?? [];
  return found ? { name: 'library', part: part as LibraryPart } : { name: 'start' };
}

/** The hash of a route: hashes work under any path of any host. */
export function hashOf(route: Route): string {
  if (route.name === 'map') return `#/map/${route.mapId}`;
  if (route.name === 'start') return '#/';
  if (route.name === 'storage') return '#/storage';
  return route.part === 'maps' ? '#/maps' : `#/maps/${route.part}`;
}

/** Goes to a route, as a new step of the browser's history. */
export function goTo(route: Route): void {
  location.hash = hashOf(route);
}

/** The present route; the component renders again when it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  return routeOf(hash);
}
