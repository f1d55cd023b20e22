import { afterEach, describe, expect, test, vi } from 'vitest';
import { Device } from './fakeBrowser.ts';
import {
  fillUp,
  libraryIn,
  openIn,
  rail,
  rename,
  saved,
  storedRow,
  titleOf,
  until,
  wait,
} from './keeping.ts';

afterEach(() => vi.restoreAllMocks());

async function twoTabs(lacks: { locks?: boolean; channel?: boolean } = {}) {
  const device = new Device();
  const tabs = [device.tab(lacks), device.tab(lacks)] as const;
  await libraryIn(tabs[0]).create(rail);
  const one = await openIn(libraryIn(tabs[0]), 'rail');
  const two = await openIn(libraryIn(tabs[1]), 'rail');
  return { device, tabs, one, two };
}

describe('two tabs on one map', () => {
  test('show the same within a second, edited from either side', async () => {
    const { device, one, two } = await twoTabs();
    rename(one, 'pay', 'Pay by card');
    rename(two, 'wait', 'Wait longer');
    await until(() => titleOf(two, 'pay') === 'Pay by card' && titleOf(one, 'wait') === 'Wait longer', 1000);
    await Promise.all([saved(one), saved(two)]);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
    expect(await storedRow(device, 'rail', 'touchpoint', 'wait')).toMatchObject({ title: 'Wait longer' });
  });

  test('go on when the one that writes is closed', async () => {
    const { device, one, two } = await twoTabs();
    rename(two, 'pay', 'Pay by card');
    await one.close();
    rename(two, 'wait', 'Wait longer');
    await saved(two);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
    expect(await storedRow(device, 'rail', 'touchpoint', 'wait')).toMatchObject({ title: 'Wait longer' });
  });

  test('go on when the one that writes hangs: the other takes over, and the first follows when it wakes', async () => {
    const { device, tabs, one, two } = await twoTabs();
    tabs[0].isFrozen = true;
    rename(two, 'pay', 'Pay by card');
    await saved(two);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
    tabs[0].isFrozen = false;
    rename(one, 'wait', 'Wait longer');
    await until(() => titleOf(one, 'pay') === 'Pay by card' && titleOf(two, 'wait') === 'Wait longer');
    await Promise.all([saved(one), saved(two)]);
  });

  test('is not called saved in the other before it knows what the one that writes has', async () => {
    const device = new Device();
    const tabs = [device.tab(), device.tab()] as const;
    await libraryIn(tabs[0]).create(rail);
    const one = await openIn(libraryIn(tabs[0]), 'rail');
    await saved(one);
    tabs[0].isFrozen = true;
    rename(one, 'pay', 'Pay by card');
    const two = await openIn(libraryIn(tabs[1]), 'rail');
    expect(titleOf(two, 'pay')).toBe('Pay');
    expect(two.saveState.getState().state).toBe('saving');
    await saved(two);
    expect(titleOf(two, 'pay')).toBe('Pay by card');
  });

  test('another one takes over when the one that writes hears, but sleeps', async () => {
    const { device, one, two } = await twoTabs();
    await Promise.all([saved(one), saved(two)]);
    const said: string[] = [];
    device.join('throughline/rail').addEventListener('message', (event) => {
      said.push((event as MessageEvent).data.message.type);
    });
    // A page whose clock runs on between two ticks is asleep.
    const now = performance.now.bind(performance);
    const start = now();
    vi.spyOn(performance, 'now').mockImplementation(() => start + (now() - start) * 1e6);
    rename(two, 'pay', 'Pay by card');
    await until(() => said.includes('lead'));
    await saved(two);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
  });

  test('both say why when the one that writes cannot, and both are saved once it can', async () => {
    const { one, two } = await twoTabs();
    const makeSpace = fillUp();
    rename(two, 'pay', 'Pay by card');
    await until(() => [one, two].every(({ saveState }) => saveState.getState().state === 'failed'));
    expect(two.saveState.getState()).toMatchObject({ reason: 'full' });
    makeSpace();
    await Promise.all([saved(one), saved(two)]);
  });

  test('the next one saves what the one before it could not, and left unsaved when it crashed', async () => {
    const { device, tabs, one, two } = await twoTabs();
    const makeSpace = fillUp();
    rename(one, 'pay', 'Pay by card');
    await until(() => titleOf(two, 'pay') === 'Pay by card');
    await until(() => two.saveState.getState().state === 'failed');
    tabs[0].isFrozen = true;
    makeSpace();
    rename(two, 'wait', 'Wait longer');
    await saved(two);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
  });

  test('keep an edit that was made just before its tab was closed', async () => {
    const { one, two } = await twoTabs();
    rename(two, 'pay', 'Pay by c');
    await two.close();
    await until(() => titleOf(one, 'pay') === 'Pay by c');
    await saved(one);
  });
});

describe('without locks', () => {
  test('two tabs still lose nothing and show the same', async () => {
    const { device, one, two } = await twoTabs({ locks: true });
    rename(one, 'pay', 'Pay by card');
    rename(two, 'wait', 'Wait longer');
    await until(() => titleOf(two, 'pay') === 'Pay by card' && titleOf(one, 'wait') === 'Wait longer');
    await Promise.all([saved(one), saved(two)]);
    expect(await storedRow(device, 'rail', 'touchpoint', 'wait')).toMatchObject({ title: 'Wait longer' });
  });
});

describe('without locks and without a line between the tabs', () => {
  test('no edit is lost: who finds the map changed takes that in before writing', async () => {
    const { device, one, two } = await twoTabs({ locks: true, channel: true });
    rename(one, 'pay', 'Pay by card');
    rename(two, 'wait', 'Wait longer');
    await wait(600);
    await Promise.all([saved(one), saved(two)]);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
    expect(await storedRow(device, 'rail', 'touchpoint', 'wait')).toMatchObject({ title: 'Wait longer' });
  });
});
