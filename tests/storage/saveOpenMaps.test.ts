import { expect, test } from 'vitest';
import { saveOpenMaps } from '../../src/storage/saveOpenMaps.ts';
import { card, journey, map, stage } from '../journey.ts';
import { Device } from './fakeBrowser.ts';
import { fillUp, libraryIn, openIn, rename, saved, storedRow } from './keeping.ts';

const rail = journey(map({ id: 'rail', title: 'Rail' }), stage('Buy', card('Pay', -1)));

async function openRail(device: Device) {
  const library = libraryIn(device.tab());
  await library.create(rail);
  const opened = await openIn(library, 'rail');
  await saved(opened);
  return { library, opened };
}

test('everything that is open is on disk once it was asked to be saved', async () => {
  const device = new Device();
  const { library, opened } = await openRail(device);
  rename(opened, 'pay', 'Pay by card');
  expect(await saveOpenMaps(library)).toBe(true);
  expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
});

test('with nothing open there is nothing to wait for', async () => {
  const { library, opened } = await openRail(new Device());
  await opened.close();
  expect(await saveOpenMaps(library)).toBe(true);
});

test('it says when an edit could not be saved in time', async () => {
  const { library, opened } = await openRail(new Device());
  const makeSpace = fillUp();
  rename(opened, 'pay', 'Pay by card');
  expect(await saveOpenMaps(library, 100)).toBe(false);
  makeSpace();
  expect(await saveOpenMaps(library)).toBe(true);
});

test('it says when a map lives in this tab only', async () => {
  const library = libraryIn(Object.assign(new Device(), { indexedDB: null }).tab());
  await library.create(rail);
  expect(await saveOpenMaps(library, 100)).toBe(false);
});
