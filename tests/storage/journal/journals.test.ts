import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, Head } from '../../../src/storage/journal/frames.ts';
import { crc32 } from '../../../src/storage/journal/frames.ts';
import { Journals } from '../../../src/storage/journal/journals.ts';
import { MemoryFiles } from '../memoryFiles.ts';

const head = (number: number, term = 1): Head => ({
  stamp: `${term}/${number}`,
  order: [term, number],
  about: { number },
});

const whole = (number: number, entries: readonly Entry[]) => ({ after: null, head: head(number), entries });

const change = (number: number, entries: readonly Entry[]) => ({
  after: head(number - 1).stamp,
  head: head(number),
  entries,
});

async function valuesIn(journals: Journals, name = 'map'): Promise<Record<string, unknown> | null> {
  const content = await journals.read(name);
  return content?.head ? Object.fromEntries(content.entries) : null;
}

describe('a journal', () => {
  test('holds what was written, the last value of each key', async () => {
    const files = new MemoryFiles();
    const journals = new Journals(files);
    await journals.write('map', whole(1, [['a', { title: 'One' }]]));
    await journals.write('map', change(2, [['b', 2]]));
    await journals.write('map', change(3, [['a', null]]));
    expect(await valuesIn(new Journals(files))).toEqual({ b: 2 });
    expect((await new Journals(files).look('map'))?.head).toEqual(head(3));
  });

  test('takes a change only on the state that it follows on, and says where it stands', async () => {
    const journals = new Journals(new MemoryFiles());
    expect(await journals.write('map', change(2, []))).toEqual({ done: false, head: null });
    await journals.write('map', whole(1, [['a', 1]]));
    expect(await journals.write('map', change(3, [['a', 3]]))).toEqual({ done: false, head: head(1) });
    expect(await valuesIn(journals)).toEqual({ a: 1 });
  });

  test('takes no whole that is older than what it has', async () => {
    const journals = new Journals(new MemoryFiles());
    await journals.write('map', whole(5, [['a', 5]]));
    expect(await journals.write('map', whole(4, []))).toEqual({ done: false, head: head(5) });
    expect(await journals.write('map', { after: null, head: head(1, 2), entries: [] })).toEqual({
      done: true,
    });
  });

  test('sees what another tab has written since', async () => {
    const files = new MemoryFiles();
    const [one, two] = [new Journals(files), new Journals(files)];
    await one.write('map', whole(1, [['a', 1]]));
    await two.write('map', change(2, [['a', 2]]));
    expect(await one.write('map', change(2, [['a', 0]]))).toEqual({ done: false, head: head(2) });
    await two.write('map', whole(3, [['a', 3]]));
    expect((await one.write('map', change(3, []))).done).toBe(false);
    await two.remove('map');
    await two.write('map', whole(1, [['a', 1]]));
    expect((await one.write('map', change(2, [['a', 2]]))).done).toBe(true);
    expect(await valuesIn(two)).toEqual({ a: 2 });
  });

  test('does not grow for ever', async () => {
    const files = new MemoryFiles();
    const journals = new Journals(files);
    const text = 'x'.repeat(1000);
    await journals.write('map', whole(1, [['a', text]]));
    for (let number = 2; number < 400; number += 1)
      await journals.write('map', change(number, [['a', text + number]]));
    const sizes = [...files.all.values()].map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThan(80_000);
    expect(await valuesIn(new Journals(files))).toEqual({ a: `${text}399` });
  });

  test('is not written when newer code has written it', async () => {
    const files = new MemoryFiles();
    await new Journals(files).write('map', whole(1, [['a', 1]]));
    const [name, bytes] = [...files.all].find(([, { length }]) => length > 0) ?? ['', new Uint8Array()];
    bytes[3] = 2;
    new DataView(bytes.buffer).setUint32(8, crc32(bytes.subarray(0, 8)));
    const before = bytes.slice();
    const journals = new Journals(files);
    await expect(journals.look('map')).rejects.toMatchObject({ name: 'VersionError' });
    await expect(journals.write('map', whole(9, []))).rejects.toMatchObject({ name: 'VersionError' });
    expect(files.all.get(name)).toEqual(before);
  });
});

describe('a journal on a disk that fails', () => {
  test('is whole up to some write when the power goes at any byte, and what was acknowledged is there', async () => {
    const text = 'y'.repeat(400);
    for (let budget = 0; budget < 9000; budget += 37) {
      const files = new MemoryFiles();
      let acknowledged = 0;
      const journals = new Journals(files);
      await journals.write('map', whole(1, [['a', 1]]));
      files.budget = budget;
      try {
        for (let number = 2; number < 12; number += 1) {
          const write = number % 4 === 0 ? whole : change;
          await journals.write(
            'map',
            write(number, [
              ['a', number],
              ['text', text],
            ]),
          );
          acknowledged = number;
        }
      } catch {
        // Torn.
      }
      files.budget = Number.POSITIVE_INFINITY;
      const after = new Journals(files);
      const values = await valuesIn(after);
      expect(values?.a).toBeGreaterThanOrEqual(Math.max(1, acknowledged));
      const next = (values?.a as number) + 1;
      expect((await after.write('map', change(next, [['a', next]]))).done).toBe(true);
      expect((await valuesIn(new Journals(files)))?.a).toBe(next);
    }
  });

  test('never gives back what was not written, however its bytes are changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('flip', 'cut', 'zero', 'delete'),
        async (file, place, way) => {
          const files = new MemoryFiles();
          const journals = new Journals(files);
          await journals.write('map', whole(1, [['a', 1]]));
          for (let number = 2; number < 8; number += 1)
            await journals.write('map', (number === 5 ? whole : change)(number, [['a', number]]));
          damage(files, `map.${file}`, place, way);
          const after = new Journals(files);
          const content = await after.read('map');
          if (!content?.head) return;
          const { number } = content.head.about as { number: number };
          expect(Object.fromEntries(content.entries)).toEqual({ a: number });
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('a journal tells when something in it was changed, and not when its last write was cut off', async () => {
  const files = new MemoryFiles();
  const journals = new Journals(files);
  await journals.write('map', whole(1, [['a', 1]]));
  await journals.write('map', change(2, [['a', 2]]));
  const [name, bytes] = [...files.all].find(([, { length }]) => length > 0) ?? ['', new Uint8Array()];
  files.all.set(name, bytes.slice(0, -3));
  expect(await new Journals(files).look('map')).toEqual({ head: head(1), isDamaged: false });
  const flipped = bytes.slice();
  flipped[bytes.length - 3] = 0;
  files.all.set(name, flipped);
  expect(await new Journals(files).look('map')).toEqual({ head: head(1), isDamaged: true });
});

function damage(files: MemoryFiles, name: string, place: number, way: string): void {
  const bytes = files.all.get(name) ?? new Uint8Array(0);
  const at = Math.floor(place * bytes.length);
  if (way === 'delete') files.all.delete(name);
  else if (way === 'cut') files.all.set(name, bytes.slice(0, at));
  else if (way === 'zero') bytes.fill(0, at);
  else if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ 0x10;
}
