import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Journals } from '../../../src/storage/journal/journals.ts';
import { privateFiles } from '../../../src/storage/journal/privateFiles.ts';
import { PrivateFolder } from './privateFolder.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What comes of work that waits for timers. */
async function done<Result>(work: Promise<Result>): Promise<Result> {
  let isDone = false;
  const end = work.finally(() => {
    isDone = true;
  });
  end.catch(() => {});
  while (!isDone) await vi.advanceTimersByTimeAsync(100);
  return end;
}

async function journalsIn(folder: PrivateFolder): Promise<Journals> {
  const files = await done(privateFiles(folder.storage));
  if (!files) throw new Error('There are no files.');
  return new Journals(files);
}

const write = (rev: number, after: string | null) => ({
  after,
  head: { stamp: `s${rev}`, order: [1, rev], about: {} },
  entries: [['card', rev]] as [string, number][],
});

async function written(journals: Journals): Promise<unknown> {
  return (await done(journals.read('map.rail')))?.entries[0]?.[1];
}

test.each(['silent', 'locked'] as const)(
  'a file that is %s for good is replaced by another one',
  async (how) => {
    const folder = new PrivateFolder();
    const journals = await journalsIn(folder);
    await done(journals.write('map.rail', write(1, null)));
    folder.faults.set('map.rail.0', how);
    folder.faults.set('map.rail.1', how);
    expect(await done(journals.write('map.rail', write(2, null)))).toEqual({ done: true });
    expect(await done(journals.write('map.rail', write(3, 's2')))).toEqual({ done: true });
    expect(await written(journals)).toBe(3);
  },
);

test('what was written beside a locked file counts when that file can be had again', async () => {
  const folder = new PrivateFolder();
  const first = await journalsIn(folder);
  for (const rev of [1, 2]) await done(first.write('map.rail', write(rev, null)));
  folder.faults.set('map.rail.1', 'locked');
  const second = await journalsIn(folder);
  expect(await done(second.write('map.rail', write(3, null)))).toEqual({ done: true });
  folder.faults.clear();
  const third = await journalsIn(folder);
  expect(await written(third)).toBe(3);
  expect(await third.names()).toEqual(['map.rail']);
  await done(third.remove('map.rail'));
  expect([...folder.files.keys()].filter((name) => name.startsWith('map'))).toEqual([]);
});

test('a journal of which the only written file is locked goes on with a later number, whatever chance says', async () => {
  for (const [before, after] of [
    [0, 0.99],
    [0.99, 0],
  ] as const) {
    const random = vi.spyOn(Math, 'random').mockReturnValue(before);
    const folder = new PrivateFolder();
    await done((await journalsIn(folder)).write('map.rail', write(1, null)));
    folder.faults.set('map.rail.0', 'locked');
    random.mockReturnValue(after);
    await done((await journalsIn(folder)).write('map.rail', write(2, null)));
    folder.faults.clear();
    expect(await written(await journalsIn(folder))).toBe(2);
    random.mockRestore();
  }
});

test('files that another tab has put in the place of a locked one are seen at once', async () => {
  const folder = new PrivateFolder();
  const [one, other] = [await journalsIn(folder), await journalsIn(folder)];
  for (const rev of [1, 2]) await done(other.write('map.rail', write(rev, null)));
  folder.faults.set('map.rail.1', 'locked');
  await done(one.write('map.rail', write(3, null)));
  folder.faults.clear();
  expect(await written(other)).toBe(3);
  await done(other.write('map.rail', write(4, 's3')));
  expect(await written(await journalsIn(folder))).toBe(4);
});

test('a journal of which a file is locked is not removed at all, for what is left would be older', async () => {
  const folder = new PrivateFolder();
  const journals = await journalsIn(folder);
  await done(journals.write('map.rail', write(1, null)));
  folder.faults.set('map.rail.0', 'locked');
  await expect(done(journals.remove('map.rail'))).rejects.toThrow('locked');
  folder.faults.clear();
  expect(await written(await journalsIn(folder))).toBe(1);
});

test('two tabs that write at the same moment wait for one another', async () => {
  const folder = new PrivateFolder();
  const [one, other] = [await journalsIn(folder), await journalsIn(folder)];
  await done(one.write('map.rail', write(1, null)));
  const outcomes = await done(
    Promise.all([one.write('map.rail', write(2, 's1')), other.write('map.rail', write(3, 's1'))]),
  );
  expect(outcomes.filter(({ done: isDone }) => isDone)).toHaveLength(1);
  expect(outcomes[0]).toEqual({ done: true });
  expect(outcomes[1]).toMatchObject({ done: false, head: { stamp: 's2' } });
  expect([...folder.files.keys()].filter((name) => /\.[23]$/.test(name))).toEqual([]);
});

test('a state that is read beside a locked file is told as one that may lack something', async () => {
  const folder = new PrivateFolder();
  const journals = await journalsIn(folder);
  for (const rev of [1, 2]) await done(journals.write('map.rail', write(rev, null)));
  expect(await done(journals.look('map.rail'))).toMatchObject({ isDamaged: false });
  folder.faults.set('map.rail.1', 'locked');
  const other = await journalsIn(folder);
  expect(await done(other.read('map.rail'))).toMatchObject({ head: { stamp: 's1' }, isDamaged: true });
  folder.faults.clear();
  expect(await done((await journalsIn(folder)).look('map.rail'))).toMatchObject({
    head: { stamp: 's2' },
    isDamaged: false,
  });
});

test('of two tabs that cannot have the files of one another the later state counts, whoever counted on further', async () => {
  for (const later of [0, 1]) {
    const folder = new PrivateFolder();
    const lock = (...indices: number[]) => {
      folder.faults.clear();
      for (const index of indices) folder.faults.set(`map.rail.${index}`, 'locked');
    };
    const one = await journalsIn(folder);
    await done(one.write('map.rail', write(1, null)));
    lock(0, 1);
    const other = await journalsIn(folder);
    for (const rev of [2, 3]) await done(other.write('map.rail', write(rev, null)));
    lock(2, 3);
    const tabs = [await journalsIn(folder), other];
    await done((tabs[0] as Journals).write('map.rail', write(2, null)));
    const last = write(9, null);
    if (later === 1) lock(0, 1);
    expect(await done((tabs[later] as Journals).write('map.rail', last))).toEqual({ done: true });
    folder.faults.clear();
    expect(await written(await journalsIn(folder)), `the later one is ${later}`).toBe(9);
  }
});
