import { describe, expect, test } from 'vitest';
import { eraseMaps } from '../../src/storage/eraseMaps.ts';
import { mendStores } from '../../src/storage/mendStores.ts';
import { superfluous } from '../../src/storage/versions/superfluous.ts';
import {
  addVersion,
  deleteVersion,
  listVersions,
  nameVersion,
  readVersion,
} from '../../src/storage/versions/versions.ts';
import { Device, startedAnew } from './fakeBrowser.ts';
import { libraryIn, openIn, openRail, rail, rename, saved, until } from './keeping.ts';
import { emptyFirst } from './secondDisk.ts';

const hour = 3_600_000;
const day = 24 * hour;

async function libraryWithRail(device = new Device()) {
  const library = libraryIn(device.tab());
  await library.create(rail);
  return { device, library };
}

describe('versions of a map', () => {
  test('begin with the map as it was opened, at the first edit', async () => {
    const { library, opened } = await openRail();
    expect(await listVersions(library, 'rail')).toEqual([]);
    rename(opened, 'pay', 'Pay by card');
    await saved(opened);
    await until(async () => (await listVersions(library, 'rail')).length === 1);
    const [version] = await listVersions(library, 'rail');
    expect(version).toMatchObject({ why: 'passing', rev: 0, touchpoints: 2, title: 'Rail' });
    expect(version && (await readVersion(library, version))).toEqual(rail);
  });

  test('are kept every ten minutes of work, and not when nothing was done', async () => {
    const { device, library, opened } = await openRail();
    for (let turn = 0; turn < 4; turn += 1) {
      rename(opened, 'pay', `Pay ${turn}`);
      await saved(opened);
      // A version is kept after the map is saved, and by the clock of that moment.
      const kept = turn < 2 ? 1 : 2;
      await until(async () => (await listVersions(library, 'rail')).length === kept);
      device.clock += 5 * 60_000;
    }
    await opened.close();
    const again = await openIn(libraryIn(startedAnew(device).tab()), 'rail');
    await saved(again);
    expect(await listVersions(library, 'rail')).toHaveLength(2);
  });

  test('stay in the order in which they were kept, and are kept soon, when the clock is set back or on by days', async () => {
    const { device, library, opened } = await openRail();
    for (const [turn, jump] of [0, -3 * day, -400 * day, 900 * day].entries()) {
      device.clock += jump;
      rename(opened, 'pay', `Pay ${turn}`);
      await saved(opened);
      await until(async () => (await listVersions(library, 'rail')).length === turn + 1);
    }
    const versions = await listVersions(library, 'rail');
    expect(versions.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    const revs = versions.map(({ rev }) => rev);
    expect(revs).toEqual(revs.toSorted((one, other) => other - one));
  });

  test('can be named, found under their name, deleted, and brought back', async () => {
    const { library } = await libraryWithRail();
    await addVersion(library, 'rail', rail, { why: 'named', name: 'Before the workshop', rev: 0 });
    await addVersion(library, 'rail', rail, { why: 'passing', rev: 1 });
    const [passing, named] = await listVersions(library, 'rail');
    expect(named).toMatchObject({ why: 'named', name: 'Before the workshop' });
    if (passing) await nameVersion(library, passing, 'After it');
    expect((await listVersions(library, 'rail'))[0]).toMatchObject({ why: 'named', name: 'After it' });
    const bringBack = named && (await deleteVersion(library, named));
    expect(await listVersions(library, 'rail')).toHaveLength(1);
    await bringBack?.();
    expect(await listVersions(library, 'rail')).toHaveLength(2);
  });

  test('come back with the map, names and all, when the first store was emptied', async () => {
    const { device, library } = await libraryWithRail();
    await addVersion(library, 'rail', rail, { why: 'passing', rev: 0 });
    await addVersion(library, 'rail', rail, { why: 'passing', rev: 1 });
    const [second, first] = await listVersions(library, 'rail');
    if (second) await nameVersion(library, second, 'Agreed');
    if (first) await deleteVersion(library, first);
    await mendStores(library);
    const next = startedAnew(device);
    emptyFirst(next);
    const after = libraryIn(next.tab());
    await mendStores(after);
    const all = await listVersions(after, 'rail');
    expect(all).toMatchObject([{ name: 'Agreed', why: 'named' }]);
    expect(all[0] && (await readVersion(after, all[0]))).toEqual(rail);
  });

  test('go for good with a map that is erased', async () => {
    const { device, library } = await libraryWithRail();
    await addVersion(library, 'rail', rail, { why: 'named', name: 'One', rev: 0 });
    await mendStores(library);
    await library.remove(['rail']);
    await eraseMaps(library, ['rail']);
    expect(await listVersions(library, 'rail')).toEqual([]);
    await until(() => ![...(device.files?.all.keys() ?? [])].some((name) => name.includes('rail')));
  });
});

/** What is left of versions kept at these times, one after the other. */
function leftOf(times: readonly number[], why: 'passing' | 'named' = 'passing'): number[] {
  let all: { number: number; why: 'passing' | 'named'; made: number }[] = [];
  times.forEach((made, index) => {
    all.push({ number: index + 1, why, made });
    const gone = new Set(superfluous(all));
    all = all.filter(({ number }) => !gone.has(number));
  });
  return all.map(({ made }) => made);
}

describe('thinning out', () => {
  test('keeps the last ten, one an hour of the last day, one a day of the last month, one a week before', () => {
    const times = Array.from({ length: 60 * 24 * 6 }, (_, index) => index * 10 * 60_000);
    const left = leftOf(times);
    const now = times.at(-1) ?? 0;
    const within = (age: number) => left.filter((made) => now - made < age);
    expect(within(100 * 60_000).length).toBeGreaterThanOrEqual(10);
    expect(new Set(within(day).map((made) => Math.floor(made / hour))).size).toBeGreaterThanOrEqual(24);
    expect(new Set(within(30 * day).map((made) => Math.floor(made / day))).size).toBeGreaterThanOrEqual(30);
    expect(new Set(left.map((made) => Math.floor(made / (7 * day)))).size).toBeGreaterThanOrEqual(8);
    expect(left.length).toBeLessThan(90);
  });

  test('never takes away what has a name', () => {
    const times = Array.from({ length: 200 }, (_, index) => index);
    expect(leftOf(times, 'named')).toHaveLength(200);
  });

  test('is slow when the clock jumps, so that nothing is lost by it', () => {
    const times = Array.from({ length: 60 }, (_, index) => index * hour);
    const before = leftOf(times).length;
    expect(leftOf([...times, 10 * 365 * day]).length).toBeGreaterThanOrEqual(before - 3);
    expect(leftOf([...times, -10 * 365 * day]).length).toBeGreaterThanOrEqual(before - 3);
  });
});
