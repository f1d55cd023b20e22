import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenMap } from '../../src/storage/openMap.ts';
import { card, journey, map, stage } from '../journey.ts';
import { type Disk, deviceWith, diskOf, filesOf } from './disks.ts';
import { Device } from './fakeBrowser.ts';
import { libraryIn, openIn, rail, rename, saved, titleOf, until, wait } from './keeping.ts';
import type { MemoryFiles } from './memoryFiles.ts';

/** What a browser that died did to the stores that it left. */
const faults = ['nothing', 'emptyFirst', 'emptySecond', 'olderFirst', 'lostRows', 'tornSecond'] as const;

interface Life {
  readonly edits: number;
  /** How many milliseconds after the last edit the browser dies. */
  readonly death: number;
  readonly fault: (typeof faults)[number];
  readonly place: number;
  /** How many days the clock of the device jumps before each edit, forth or back. */
  readonly clock: number;
}

const life: fc.Arbitrary<Life> = fc.record({
  edits: fc.integer({ min: 1, max: 6 }),
  death: fc.integer({ min: 0, max: 12 }),
  fault: fc.constantFrom(...faults),
  place: fc.double({ min: 0, max: 0.99, noNaN: true }),
  clock: fc.oneof(fc.constant(0), fc.integer({ min: -4000, max: 4000 })),
});

const day = 86_400_000;

/** How many lives of browsers are tried; `npm run torture:laws` tries more. */
const cases = Number(process.env.LOSS_RUNS ?? 25);

const first = journey(map({ id: 'rail', title: 'Rail' }), stage('Buy', card('Pay'), card('Wait')));

function numberIn(opened: OpenMap): number {
  return Number(/\d+/.exec(titleOf(opened, 'pay') ?? '')?.[0] ?? 0);
}

function harm(fault: Life['fault'], place: number, disk: Disk, older: Disk, files: MemoryFiles): Disk | null {
  if (fault === 'emptyFirst') return null;
  if (fault === 'emptySecond') files.all.clear();
  if (fault === 'olderFirst') return older;
  if (fault === 'lostRows') {
    const rows = disk.rows ?? [];
    return { ...disk, rows: rows.filter((_, index) => index !== Math.floor(place * rows.length)) };
  }
  if (fault === 'tornSecond') {
    for (const [name, bytes] of files.all) files.all.set(name, bytes.slice(0, place * bytes.length));
  }
  return disk;
}

test(
  'no edit that was called saved is lost, whatever happens to one store when the browser dies and to the clock of the device, again and again',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 4 }), async (lives) => {
        let device = new Device();
        await libraryIn(device.tab()).create(first);
        let acknowledged = 0;
        let made = 0;
        let older = await diskOf(device);
        for (const { edits, death, fault, place, clock } of lives) {
          const tab = device.tab();
          tab.isHidden = true;
          const library = libraryIn(tab);
          const opened = await openIn(library, 'rail');
          await saved(opened);
          expect(numberIn(opened)).toBeGreaterThanOrEqual(acknowledged);
          expect(opened.editor.getState().doc.touchpoint.size).toBe(rail.touchpoint.size);
          made = numberIn(opened);
          acknowledged = made;
          const before = await diskOf(device);
          opened.saveState.subscribe(({ state }) => {
            if (state === 'saved') acknowledged = Math.max(acknowledged, numberIn(opened));
          });
          for (let edit = 0; edit < edits; edit += 1) {
            made += 1;
            device.clock += (edit % 2 === 0 ? clock : -clock) * day;
            rename(opened, 'pay', `Pay ${made}`);
            if (edit % 2 === 0) await until(() => acknowledged === made);
          }
          await wait(death);
          // From here on nothing that the old browser does counts.
          const known = acknowledged;
          const files = filesOf(device);
          const disk = await diskOf(device);
          acknowledged = known;
          const now = device.clock;
          device = await deviceWith(harm(fault, place, disk, older, files), files);
          device.clock = now - clock * day;
          older = before;
          await opened.close();
          library.close();
        }
        const last = await openIn(libraryIn(device.tab()), 'rail');
        await saved(last);
        expect(numberIn(last)).toBeGreaterThanOrEqual(acknowledged);
      }),
      { numRuns: cases },
    );
  },
  24_000 * cases,
);

test('a row that the first store loses right after it was written comes back from the state before in the second', async () => {
  const device = new Device();
  const library = libraryIn(device.tab());
  await library.create(first);
  const opened = await openIn(library, 'rail');
  rename(opened, 'pay', 'Pay 1');
  await saved(opened);
  const files = filesOf(device);
  rename(opened, 'wait', 'Wait 2');
  await saved(opened);
  const disk = await diskOf(device);
  const rows = disk.rows?.filter((record) => (record as { id: string }).id !== 'pay') ?? [];
  const next = await deviceWith({ ...disk, rows }, files);
  const again = await openIn(libraryIn(next.tab()), 'rail');
  await saved(again);
  expect(titleOf(again, 'pay')).toBe('Pay 1');
  expect(titleOf(again, 'wait')).toBe('Wait 2');
});

test('with one store alone the same harm does lose edits, so that this test can fail', async () => {
  const device = new Device();
  device.files = null;
  const library = libraryIn(device.tab());
  await library.create(first);
  const opened = await openIn(library, 'rail');
  rename(opened, 'pay', 'Pay 1');
  await saved(opened);
  const disk = await diskOf(device);
  const next = await deviceWith(harm('emptyFirst', 0, disk, disk, filesOf(device)), filesOf(device));
  await expect(openIn(libraryIn(next.tab()), 'rail')).rejects.toMatchObject({ reason: 'missing' });
});
