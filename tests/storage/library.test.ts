import { describe, expect, test } from 'vitest';
import { card, journey, map, stage } from '../journey.ts';
import { Device } from './fakeBrowser.ts';
import { follow, libraryIn, openIn, rename, type Seen, saved, storedRow, titleOf, until } from './keeping.ts';

const rail = journey(map({ id: 'rail', title: 'Rail' }), stage('Buy', card('Pay', -1), card('Wait')));
const shop = journey(map({ id: 'shop', title: 'Shop' }), stage('Find', card('Search')));

const titles = ({ maps }: Seen) => maps?.map(({ title }) => title).join();

describe('the library', () => {
  test('lists a new map at once, the last made or opened first, whatever the clock says', async () => {
    const device = new Device();
    const library = libraryIn(device.tab());
    const list = follow(library);
    await until(() => list.maps?.length === 0);
    await library.create(rail);
    device.clock -= 500_000;
    await library.create(shop);
    await until(() => titles(list) === 'Shop,Rail');
    expect(list.maps?.[1]).toMatchObject({
      id: 'rail',
      title: 'Rail',
      segments: 1,
      touchpoints: 2,
      outline: { cards: 2 },
      created: 1_000_000,
      updated: 1_000_000,
    });
    const opened = await openIn(library, 'rail');
    await until(() => titles(list) === 'Rail,Shop');
    await opened.close();
  });

  test('gives back every row of a map that it was given', async () => {
    const device = new Device();
    await libraryIn(device.tab()).create(rail);
    const opened = await openIn(libraryIn(device.tab()), 'rail');
    expect(opened.editor.getState().doc).toEqual(rail);
    expect(opened.unreadable).toEqual([]);
    await saved(opened);
  });

  test('refuses a second map with the same id', async () => {
    const library = libraryIn(new Device().tab());
    await library.create(rail);
    expect(await library.has('rail')).toBe(true);
    await expect(library.create(rail)).rejects.toThrow('already');
  });

  test('takes a deleted map out of the list, does not open it, and brings it back', async () => {
    const library = libraryIn(new Device().tab());
    const list = follow(library);
    await library.create(rail);
    await library.remove(['rail']);
    await until(() => titles(list) === '');
    expect(await library.has('rail')).toBe(false);
    await expect(openIn(library, 'rail')).rejects.toMatchObject({ reason: 'inBin' });
    await library.restore(['rail']);
    await until(() => titles(list) === 'Rail');
    expect((await openIn(library, 'rail')).editor.getState().doc).toEqual(rail);
  });

  test('a map that is deleted in one tab and still worked on in another is back in the list', async () => {
    const device = new Device();
    const library = libraryIn(device.tab());
    const list = follow(library);
    await library.create(rail);
    const opened = await openIn(libraryIn(device.tab()), 'rail');
    await library.remove(['rail']);
    await until(() => titles(list) === '');
    rename(opened, 'pay', 'Pay by card');
    await saved(opened);
    await until(() => titles(list) === 'Rail');
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
  });

  test('renames a map in the list and in the map, an open one too', async () => {
    const device = new Device();
    const library = libraryIn(device.tab());
    const list = follow(library);
    await library.create(rail);
    const opened = await openIn(libraryIn(device.tab()), 'rail');
    rename(opened, 'pay', 'Pay by card');
    await library.rename('rail', 'Railway');
    await until(() => titles(list) === 'Railway');
    await until(() => opened.editor.getState().doc.journey.get('rail')?.title === 'Railway');
    expect(titleOf(opened, 'pay')).toBe('Pay by card');
    await saved(opened);
    await opened.close();
    expect(titles(list)).toBe('Railway');
    expect(titleOf(await openIn(library, 'rail'), 'pay')).toBe('Pay by card');
  });

  test('puts another document in the place of a map, and whoever has it open follows', async () => {
    const device = new Device();
    const library = libraryIn(device.tab());
    await library.create(rail);
    const opened = await openIn(libraryIn(device.tab()), 'rail');
    const other = journey(map({ id: 'rail', title: 'Rail 2' }), stage('Use', card('Ride')));
    await library.replace('rail', other);
    await until(() => opened.editor.getState().doc.touchpoint.has('ride'));
    expect(opened.editor.getState().doc).toEqual(other);
    await saved(opened);
    expect((await openIn(library, 'rail')).editor.getState().doc).toEqual(other);
  });

  test('says that a map is not there', async () => {
    const library = libraryIn(new Device().tab());
    await expect(openIn(library, 'nowhere')).rejects.toMatchObject({ reason: 'missing' });
  });

  test('opened twice in one tab, a map has one editor, until both have closed it', async () => {
    const library = libraryIn(new Device().tab());
    await library.create(rail);
    const [one, two] = await Promise.all([openIn(library, 'rail'), openIn(library, 'rail')]);
    expect(one.editor).toBe(two.editor);
    await one.close();
    rename(two, 'pay', 'Pay by card');
    await two.close();
    const again = await openIn(library, 'rail');
    expect(again.editor).not.toBe(one.editor);
    expect(titleOf(again, 'pay')).toBe('Pay by card');
  });
});
