import { expect, test } from 'vitest';
import type { FileLink } from '../../../src/storage/fileLinks.ts';
import { writeLinked } from '../../../src/ui/link/writeLinked.ts';

/** A file on a disk of its own, and whether the browser lets it be written. */
class DiskFile {
  text = '';
  lastModified = 1;
  permission = 'granted';
  isFull = false;

  handle(): FileSystemFileHandle {
    const handle = {
      name: 'Map.journey.json',
      queryPermission: async () => this.permission,
      getFile: async () => ({ size: this.text.length, lastModified: this.lastModified }),
      createWritable: async () => {
        let written = '';
        return {
          write: async (content: Blob) => {
            if (this.isFull) throw new DOMException('No space', 'QuotaExceededError');
            written = await content.text();
          },
          close: async () => this.put(written),
        };
      },
    };
    return handle as unknown as FileSystemFileHandle;
  }

  put(text: string): void {
    this.text = text;
    this.lastModified += 1;
  }
}

const linkTo = (file: DiskFile): FileLink => ({
  mapId: 'map',
  handle: file.handle(),
  written: file.lastModified,
});

test('a linked file is written as a whole, and its new date is known', async () => {
  const file = new DiskFile();
  expect(await writeLinked(linkTo(file), new Blob(['one']), 'carefully')).toBe(2);
  expect(file.text).toBe('one');
});

test('what another program wrote into it stays, until it is to be written over', async () => {
  const file = new DiskFile();
  const link = linkTo(file);
  file.put('from elsewhere');
  await expect(writeLinked(link, new Blob(['one']), 'carefully')).rejects.toMatchObject({
    reason: 'changed',
  });
  expect(file.text).toBe('from elsewhere');
  await writeLinked(link, new Blob(['one']), 'anyway');
  expect(file.text).toBe('one');
});

test('without permission, and without space, nothing is written and the reason is known', async () => {
  const file = new DiskFile();
  const link = linkTo(file);
  file.permission = 'prompt';
  await expect(writeLinked(link, new Blob(['one']), 'anyway')).rejects.toMatchObject({
    reason: 'notAllowed',
  });
  file.permission = 'granted';
  file.isFull = true;
  await expect(writeLinked(link, new Blob(['one']), 'anyway')).rejects.toMatchObject({ reason: 'failed' });
  expect(file.text).toBe('');
});
