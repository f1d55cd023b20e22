import { useSyncExternalStore } from 'react';

/** Where the person is: the start screen, or one map. */
export type Route = { readonly name: 'start' } | { readonly name: 'map'; readonly mapId: string };

/** The route that a hash stands for; an unknown hash is the start screen. */
export function routeOf(hash: string): Route {
  const map = /^#\/map\/([A-Za-z0-9_-]{1,64})$/.exec(hash);
  return map?.[1] ? { name: 'map', mapId: map[1] } : { name: 'start' };
}

/** The hash of a route: hashes work under any path of any host. */
export function hashOf(route: Route): string {
  return route.name === 'map' ? `#/map/${route.mapId}` : '#/';
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
