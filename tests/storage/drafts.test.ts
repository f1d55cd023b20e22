import { describe, expect, test, vi } from 'vitest';
import { DraftDoor } from '../../src/storage/rawDatabase.ts';
import { Device, startedAnew } from './fakeBrowser.ts';
import { libraryIn, openIn, rail, rename, saved, titleOf, until, wait } from './keeping.ts';

async function leftInMidWord(title = 'Pay by c') {
  const device = new Device();
  const tab = device.tab();
  const library = libraryIn(tab);
  await library.create(rail);
  const opened = await openIn(library, 'rail');
  rename(opened, 'pay', title);
  tab.leave();
  library.close();
  return startedAnew(device);
}

const draftsIn = ({ notes }: Device) => [...notes.keys()].filter((key) => key.includes('/draft/'));

describe('what a tab leaves when it goes', () => {
  test('is found although the database was too busy to take it', async () => {
    vi.spyOn(DraftDoor.prototype, 'work').mockReturnValue(true);
    const device = await leftInMidWord();
    const opened = await openIn(libraryIn(device.tab()), 'rail');
    expect(titleOf(opened, 'pay')).toBe('Pay by c');
    await saved(opened);
    expect(draftsIn(device)).toHaveLength(0);
  });

  test('is found although the notes were refused', async () => {
    const device = await leftInMidWord();
    device.notes.clear();
    const opened = await openIn(libraryIn(device.tab()), 'rail');
    expect(titleOf(opened, 'pay')).toBe('Pay by c');
  });

  test('is taken in once, though it was left twice', async () => {
    const device = await leftInMidWord();
    const opened = await openIn(libraryIn(device.tab()), 'rail');
    await saved(opened);
    expect(opened.saveState.getState()).toMatchObject({ rev: 1 });
  });

  test('is taken in by a tab that is still there, when word of it comes late', async () => {
    vi.spyOn(DraftDoor.prototype, 'work').mockReturnValue(true);
    const old = await leftInMidWord();
    const device = startedAnew(old);
    device.notes.clear();
    const tab = device.tab();
    const opened = await openIn(libraryIn(tab), 'rail');
    expect(titleOf(opened, 'pay')).toBe('Pay');
    for (const [key, text] of old.notes) device.notes.set(key, text);
    tab.hearNotes();
    expect(titleOf(opened, 'pay')).toBe('Pay by c');
    await saved(opened);
  });

  test('and cannot be read, or was left by a newer version, stays where it is', async () => {
    const device = new Device();
    device.notes.set('throughline/draft/rail/one', '{"version":9,"ops":[]}');
    device.notes.set('throughline/draft/rail/two', 'not JSON');
    device.notes.set('something else', '{}');
    const library = libraryIn(device.tab());
    await library.create(rail);
    const opened = await openIn(library, 'rail');
    rename(opened, 'pay', 'Pay by card');
    await saved(opened);
    await wait(20);
    expect(draftsIn(device)).toHaveLength(2);
  });

  test('is left by a tab that follows, too', async () => {
    const device = new Device();
    const [one, two] = [device.tab(), device.tab()];
    await libraryIn(one).create(rail);
    await openIn(libraryIn(one), 'rail');
    const follower = await openIn(libraryIn(two), 'rail');
    one.isFrozen = true;
    rename(follower, 'wait', 'Wait lon');
    two.leave();
    await until(() => draftsIn(device).length === 1);
    const opened = await openIn(libraryIn(startedAnew(device).tab()), 'rail');
    expect(titleOf(opened, 'wait')).toBe('Wait lon');
  });
});
