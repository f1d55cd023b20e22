import { afterEach, expect, test, vi } from 'vitest';
import { sayToTabs, Tabs } from '../../src/storage/tabs.ts';
import { Device } from './fakeBrowser.ts';
import { until } from './keeping.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a tab knows while it hears something that the browser has put it to sleep, and that it ticks again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const device = new Device();
  const tabs = new Tabs(device.tab(), 'rail', 'one');
  expect(await tabs.tryLock()).toBe(true);
  const heard: boolean[] = [];
  tabs.start({
    receive: (_, __, isAsleep) => heard.push(isAsleep),
    lead: () => {},
    loseLead: () => {},
    tick: () => false,
  });
  // Every listener hears in the order in which they came to the channel, so this one hears last.
  let count = 0;
  const listener = device.tab().openChannel('throughline/rail');
  listener?.addEventListener('message', () => {
    count += 1;
  });
  const say = async () => {
    const before = count;
    sayToTabs(device.tab(), 'rail', { type: 'rewritten' });
    await until(() => count > before);
  };
  await say();
  const later = performance.now() + 6000;
  vi.spyOn(performance, 'now').mockImplementation(() => later);
  await say();
  vi.advanceTimersByTime(250);
  await say();
  expect(heard).toEqual([false, true, false]);
  tabs.stop();
  listener?.close();
});
