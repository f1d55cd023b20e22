import { afterEach, expect, test, vi } from 'vitest';
import { sayToTabs, Tabs } from '../../src/storage/tabs.ts';
import { Device } from './fakeBrowser.ts';
import { until } from './keeping.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a tab that is to write does not answer while the browser has put it to sleep, and does when it ticks again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const device = new Device();
  const tabs = new Tabs(device.tab(), 'rail', 'one');
  expect(await tabs.tryLock()).toBe(true);
  const heard: string[] = [];
  tabs.start({
    receive: (from) => heard.push(from),
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
  expect(heard).toHaveLength(1);
  const later = performance.now() + 6000;
  vi.spyOn(performance, 'now').mockImplementation(() => later);
  await say();
  expect(heard).toHaveLength(1);
  vi.advanceTimersByTime(250);
  await say();
  expect(heard).toHaveLength(2);
  tabs.stop();
  listener?.close();
});
