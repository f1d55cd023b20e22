import { expect, test } from 'vitest';
import { hashOf, type Route, routeOf } from '../../src/app/routes.ts';

const routes: readonly Route[] = [
  { name: 'start' },
  { name: 'library', part: 'maps' },
  { name: 'library', part: 'templates' },
  { name: 'library', part: 'bin' },
  { name: 'map', mapId: 'a-B_9' },
];

test.each(routes)('the address of $name $part leads back there', (route) => {
  expect(routeOf(hashOf(route))).toEqual(route);
});

test.each(['', '#/nowhere', '#/maps/', '#/maps/other', '#/map/', '#/map/a b'])(
  'an unknown address such as “%s” is the start screen',
  (hash) => {
    expect(routeOf(hash)).toEqual({ name: 'start' });
  },
);
